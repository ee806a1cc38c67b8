package pl.ostoja.web.authority;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.authority.ContactObligation;
import pl.ostoja.authority.LegalEffect;
import pl.ostoja.authority.LegalEventContent;
import pl.ostoja.people.PersonId;

/** What is typed about a legal event. */
public class LegalEventForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LegalEffect effect;
    private UUID person;
    private LocalDate issuedOn;
    private LocalDate effectiveOn;
    private LocalDate holdsUntil;
    private String court;
    private String reference;
    private ContactObligation obligation;
    private String obligationManner;
    private String note;

    static LegalEventForm of(LegalEventContent content) {
        LegalEventForm form = new LegalEventForm();
        form.effect = content.effect();
        form.person = content.person() == null ? null : content.person().value();
        form.issuedOn = content.issuedOn();
        form.effectiveOn = content.effectiveOn();
        form.holdsUntil = content.holdsUntil();
        form.court = content.court();
        form.reference = content.reference();
        form.obligation = content.obligation();
        form.obligationManner = content.obligationManner();
        form.note = content.note();
        return form;
    }

    LegalEventContent content() {
        return new LegalEventContent(effect, person == null ? null : new PersonId(person), issuedOn, effectiveOn, holdsUntil, court, reference, obligation, obligationManner, note);
    }

    public LegalEffect[] getEffects() {
        return LegalEffect.values();
    }

    public ContactObligation[] getObligations() {
        return ContactObligation.values();
    }

    public ContactObligation getObligation() {
        return obligation;
    }

    public void setObligation(ContactObligation obligation) {
        this.obligation = obligation;
    }

    public String getObligationManner() {
        return obligationManner;
    }

    public void setObligationManner(String obligationManner) {
        this.obligationManner = obligationManner;
    }

    public LegalEffect getEffect() {
        return effect;
    }

    public void setEffect(LegalEffect effect) {
        this.effect = effect;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public LocalDate getHoldsUntil() {
        return holdsUntil;
    }

    public void setHoldsUntil(LocalDate holdsUntil) {
        this.holdsUntil = holdsUntil;
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
