package pl.ostoja.web.contact;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.contact.ContactContent;
import pl.ostoja.contact.ContactKind;
import pl.ostoja.contact.ContactOutcome;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.BusinessRuleViolation;

/** What is typed about a contact. */
public class ContactForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The rule that accepts a forbidden contact with a reason. */
    private static final String FORBIDDEN = "CON-3";

    private UUID person;
    private ContactKind kind;
    private ContactOutcome outcome = ContactOutcome.TOOK_PLACE;
    private LocalDate heldOn;
    private String presentBy;
    private String note;
    private String despiteWhy;
    private boolean forbidden;

    static ContactForm of(ContactContent content) {
        ContactForm form = new ContactForm();
        form.person = content.person().value();
        form.kind = content.kind();
        form.outcome = content.outcome();
        form.heldOn = content.heldOn();
        form.presentBy = content.presentBy();
        form.note = content.note();
        form.despiteWhy = content.despiteWhy();
        form.forbidden = content.despiteWhy() != null;
        return form;
    }

    ContactContent content() {
        return new ContactContent(new PersonId(person), kind, outcome, heldOn, presentBy, note, despiteWhy);
    }

    /** Asks for the reason once the rule has refused, and not before. */
    void answer(BusinessRuleViolation refusal) {
        forbidden |= FORBIDDEN.equals(refusal.rule());
    }

    /** Whether the contact was refused because it is forbidden. */
    public boolean isForbidden() {
        return forbidden;
    }

    public ContactKind[] getKinds() {
        return ContactKind.values();
    }

    public ContactOutcome[] getOutcomes() {
        return ContactOutcome.values();
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public ContactKind getKind() {
        return kind;
    }

    public void setKind(ContactKind kind) {
        this.kind = kind;
    }

    public ContactOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ContactOutcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getPresentBy() {
        return presentBy;
    }

    public void setPresentBy(String presentBy) {
        this.presentBy = presentBy;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getDespiteWhy() {
        return despiteWhy;
    }

    public void setDespiteWhy(String despiteWhy) {
        this.despiteWhy = despiteWhy;
    }
}
