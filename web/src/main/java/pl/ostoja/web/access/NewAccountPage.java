package pl.ostoja.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.ostoja.access.AccountService;
import pl.ostoja.access.CreateAccount;
import pl.ostoja.access.NewPassword;
import pl.ostoja.centre.CentreId;

/** A new account and its one-time password: {@code /access/new-account}. */
@Named
@ViewScoped
public class NewAccountPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AccountService service;

    private String login;
    private String name;
    private CentreId centre;
    private transient NewPassword made;

    /** Makes the account; the password stands on the answer to this one request. */
    public void create() {
        made = service.create(new CreateAccount(login, name, centre));
    }

    public NewPassword getMade() {
        return made;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public CentreId getCentre() {
        return centre;
    }

    public void setCentre(CentreId centre) {
        this.centre = centre;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
