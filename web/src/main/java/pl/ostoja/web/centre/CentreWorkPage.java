package pl.ostoja.web.centre;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.ostoja.centre.CentreDetails;
import pl.ostoja.centre.CentreId;
import pl.ostoja.installation.CentreService;
import pl.ostoja.web.faces.Messages;

/** Changes what a centre does and where, from a day on. */
@Named
@ViewScoped
public class CentreWorkPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final WorkForm form = new WorkForm();

    @Inject CentreService service;
    @Inject Messages messages;

    private CentreId centre;
    private CentreDetails details;

    public void load() {
        details = service.details(centre);
        form.show(details.openHats(), details.openMunicipalities());
    }

    public String save() {
        service.change(centre, form.command());
        messages.done("centre.saved");
        return "/centre/details?faces-redirect=true&centre=" + centre;
    }

    public CentreId getCentre() {
        return centre;
    }

    public void setCentre(CentreId centre) {
        this.centre = centre;
    }

    public CentreDetails getDetails() {
        return details;
    }

    public WorkForm getForm() {
        return form;
    }
}
