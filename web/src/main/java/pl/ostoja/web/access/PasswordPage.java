package pl.ostoja.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.PasswordService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.web.faces.Messages;

/** Choosing the own password: {@code /access/password}. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    PasswordService passwords;

    @Inject
    CurrentCaller caller;

    @Inject
    Messages messages;

    private String present;
    private String chosen;
    private String repeated;

    public String choose() {
        if (!chosen.equals(repeated)) {
            throw new BusinessRuleViolation("ACC-3", "access.violation.passwordsDiffer");
        }
        boolean first = isFirst();
        passwords.choose(present, chosen);
        messages.done("access.password.done");
        return first ? "/index?faces-redirect=true" : "/access/account?faces-redirect=true";
    }

    /** Whether a one-time password is to be replaced, before anything else can be done. */
    public boolean isFirst() {
        return caller.get().mustChoosePassword();
    }

    /** Never sent back to the page; neither are the others. */
    public String getPresent() {
        return null;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getChosen() {
        return null;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getRepeated() {
        return null;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
