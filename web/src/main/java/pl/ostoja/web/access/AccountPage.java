package pl.ostoja.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.ostoja.access.AccountDetails;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.AccountService;
import pl.ostoja.access.AccountState;
import pl.ostoja.access.NewPassword;
import pl.ostoja.web.faces.Messages;

/** One account: whether it works, and its password. {@code /access/details}. */
@Named
@ViewScoped
public class AccountPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AccountService service;

    @Inject
    Messages messages;

    private AccountId account;
    private AccountDetails details;
    private String name;
    private String reason;
    private transient NewPassword made;

    public void load() {
        details = service.details(account);
        name = details.name();
    }

    public String rename() {
        service.rename(account, name, details.version());
        return done("access.account.renamed");
    }

    public String disable() {
        service.disable(account, reason);
        return done("access.account.disabledNow");
    }

    public String enable() {
        service.enable(account, reason);
        return done("access.account.enabledNow");
    }

    public String endSessions() {
        service.endSessions(account);
        return done("access.account.sessionsEnded");
    }

    /** The new password stands on the answer to this one request. */
    public void resetPassword() {
        made = service.resetPassword(account);
        load();
    }

    private String done(String key) {
        messages.done(key);
        return "/access/details?faces-redirect=true&account=" + account;
    }

    public boolean isDisabled() {
        return details.state() == AccountState.DISABLED;
    }

    public NewPassword getMade() {
        return made;
    }

    public AccountId getAccount() {
        return account;
    }

    public void setAccount(AccountId account) {
        this.account = account;
    }

    public AccountDetails getDetails() {
        return details;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
