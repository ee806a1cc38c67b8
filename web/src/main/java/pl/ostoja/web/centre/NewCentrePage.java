package pl.ostoja.web.centre;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import pl.ostoja.access.NewPassword;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.centre.TerytRow;
import pl.ostoja.installation.CentreService;
import pl.ostoja.installation.OpenCentre;
import pl.ostoja.installation.TerytService;
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
    @Inject TerytService units;

    private String county;
    private String login;
    private String person;
    private String authorisation;
    private LocalDate authorisedOn;
    private transient NewPassword made;

    /** A county of one municipality, as a city with county rights is, leaves nothing to choose. */
    public void propose() {
        if (county != null) {
            List<TerytRow> all = units.municipalities(getCode());
            if (all.size() == 1) {
                work.show(Set.of(), Set.of(all.getFirst().code()));
            }
        }
    }

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
