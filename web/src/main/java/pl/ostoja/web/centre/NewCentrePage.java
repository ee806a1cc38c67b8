package pl.ostoja.web.centre;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.installation.CentreService;
import pl.ostoja.installation.OpenCentre;
import pl.ostoja.web.faces.Messages;

/** Opens a centre: first the county, which stands in the address, then the rest. */
@Named
@ViewScoped
public class NewCentrePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CentreForm form = new CentreForm();
    private final WorkForm work = new WorkForm();
    private final CentreId centre = CentreId.next();

    @Inject CentreService service;
    @Inject Messages messages;

    private String county;

    public String open() {
        service.open(new OpenCentre(centre, getCode(), form.command(), work.command()));
        messages.done("centre.opened", form.getName());
        return "/centre/details?faces-redirect=true&centre=" + centre;
    }

    public TerytCode getCode() {
        return county == null ? null : new TerytCode(county);
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(String county) {
        this.county = county;
    }

    public CentreForm getForm() {
        return form;
    }

    public WorkForm getWork() {
        return work;
    }
}
