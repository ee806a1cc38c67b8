package pl.ostoja.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.IssueAuthorisation;
import pl.ostoja.access.RightsService;
import pl.ostoja.access.Role;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.text.Texts;

/** Roles and authorisations of the account that {@link AccountPage} shows, on the same page. */
@Named
@ViewScoped
public class RightsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RightsService service;

    @Inject
    AccountPage page;

    @Inject
    Messages messages;

    @Inject
    Texts texts;

    private Role role;
    private LocalDate since;
    private LocalDate until;
    private String number;
    private String scope;
    private LocalDate issuedOn;
    private LocalDate undertakingSignedOn;
    private UUID unsigned;
    private LocalDate signedOn;

    public String giveRole() {
        service.giveRole(page.getAccount(), role, since, until);
        return done("access.role.given");
    }

    public String endRole(UUID grant) {
        service.endRoleAtOnce(page.getAccount(), grant);
        return done("access.role.ended");
    }

    public String issue() {
        service.issue(new IssueAuthorisation(page.getAccount(), number, scope, issuedOn, undertakingSignedOn));
        return done("access.authorisation.issued");
    }

    public String noteUndertaking() {
        service.noteUndertaking(page.getAccount(), unsigned, signedOn);
        return done("access.undertaking.noted");
    }

    /** The authorisations in force whose undertaking is still to be signed. */
    public List<Choice> getUnsigned() {
        return page.getDetails().authorisations().stream()
                .filter(each -> each.undertakingSignedOn() == null && each.revokedOn() == null)
                .map(each -> new Choice(each.id(), texts.of("access.undertaking.of", each.number(), each.issuedOn())))
                .toList();
    }

    public String revoke(UUID authorisation) {
        service.revoke(page.getAccount(), authorisation);
        return done("access.authorisation.revoked");
    }

    private String done(String key) {
        messages.done(key);
        return "/access/details?faces-redirect=true&account=" + page.getAccount();
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public UUID getUndertaken() {
        return unsigned;
    }

    public void setUndertaken(UUID authorisation) {
        this.unsigned = authorisation;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getUndertakingSignedOn() {
        return undertakingSignedOn;
    }

    public void setUndertakingSignedOn(LocalDate undertakingSignedOn) {
        this.undertakingSignedOn = undertakingSignedOn;
    }
}
