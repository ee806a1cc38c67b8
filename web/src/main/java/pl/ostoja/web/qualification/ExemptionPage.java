package pl.ostoja.web.qualification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import pl.ostoja.people.PersonId;
import pl.ostoja.qualification.CheckKind;
import pl.ostoja.qualification.CheckService;
import pl.ostoja.qualification.ExemptionContent;
import pl.ostoja.qualification.ExemptionId;
import pl.ostoja.qualification.GrantExemption;
import pl.ostoja.web.fostering.FamilyChangePage;

/** A condition is not asked for, until a day: {@code /qualification/exemption?family=…}. */
@Named
@ViewScoped
public class ExemptionPage extends FamilyChangePage {
    private static final long serialVersionUID = 1L;

    @Inject CheckService service;

    /** Made with the form, so that a form sent twice is written once. */
    private final ExemptionId id = ExemptionId.next();

    private CheckKind kind;
    private PersonId person;
    private LocalDate since;
    private LocalDate until;
    private String reason;

    @Override
    protected void opened() {
        since = getFile().day();
    }

    public String grant() {
        service.exempt(new GrantExemption(id, getFamily(), new ExemptionContent(kind, person, since, until, reason)));
        return to("/qualification/details", "qualification.exemption.done", until);
    }

    public CheckKind[] getKinds() {
        return CheckKind.values();
    }

    public CheckKind getKind() {
        return kind;
    }

    public void setKind(CheckKind kind) {
        this.kind = kind;
    }

    public PersonId getPerson() {
        return person;
    }

    public void setPerson(PersonId person) {
        this.person = person;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
