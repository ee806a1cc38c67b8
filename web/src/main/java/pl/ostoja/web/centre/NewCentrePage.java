package pl.ostoja.web.centre;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.access.NewPassword;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.installation.CentreService;
import pl.ostoja.installation.OpenCentre;
import pl.ostoja.shared.NotFound;

/** Opens a centre: first the county, which stands in the address, then the rest. */
@Named
@ViewScoped
public class NewCentrePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CentreForm form = new CentreForm();
    private final WorkForm work = new WorkForm();
    private final CentreId centre = CentreId.next();

    @Inject CentreService service;

    private String county;
    private String login;
    private String person;
    private String authorisation;
    private LocalDate authorisedOn;
    private transient NewPassword made;

    /** Stays on the page, because the password is shown this once. */
    public void open() {
        var administrator = new OpenCentre.Administrator(login, person, authorisation, authorisedOn);
        made = service.open(new OpenCentre(centre, getCode(), form.command(), work.command(), administrator));
    }

    public NewPassword getMade() {
        return made;
    }

    public CentreId getCentre() {
        return centre;
    }

    /** Null until a county is chosen; what is typed into the address and is none does not exist. */
    public TerytCode getCode() {
        if (county != null && !county.matches("[0-9]{4}")) {
            throw new NotFound();
        }
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

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getAuthorisation() {
        return authorisation;
    }

    public void setAuthorisation(String authorisation) {
        this.authorisation = authorisation;
    }

    public LocalDate getAuthorisedOn() {
        return authorisedOn;
    }

    public void setAuthorisedOn(LocalDate authorisedOn) {
        this.authorisedOn = authorisedOn;
    }
}
