package pl.ostoja.web.centre;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.ostoja.centre.CentreId;
import pl.ostoja.installation.CentreService;
import pl.ostoja.web.faces.Messages;

/** Changes the names and contacts of a centre. */
@Named
@ViewScoped
public class EditCentrePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CentreForm form = new CentreForm();

    @Inject CentreService service;
    @Inject Messages messages;

    private CentreId centre;
    private long version;

    public void load() {
        var details = service.details(centre);
        form.show(details);
        version = details.version();
    }

    public String save() {
        service.describe(centre, version, form.command());
        messages.done("centre.saved");
        return "/centre/details?faces-redirect=true&centre=" + centre;
    }

    public CentreId getCentre() {
        return centre;
    }

    public void setCentre(CentreId centre) {
        this.centre = centre;
    }

    public CentreForm getForm() {
        return form;
    }
}
