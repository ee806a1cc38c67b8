package pl.ostoja.web.absence;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import pl.ostoja.absence.AbsenceContent;
import pl.ostoja.absence.AbsenceKind;
import pl.ostoja.absence.LeaveBasis;
import pl.ostoja.absence.ListedFacility;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.web.placement.TermsForm;

/** What is typed about an absence; what does not belong to its kind is not asked for. */
public class AbsenceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final ZoneId POLAND = ZoneId.of("Europe/Warsaw");

    /** The rule that accepts a forbidden home leave with a reason. */
    private static final String FORBIDDEN = "ABS-8";

    private AbsenceKind kind;
    private LocalDate since;
    private LocalDate until;
    private LocalTime noticed;
    private ListedFacility facility;
    private boolean carersPay;
    private UUID person;
    private LeaveBasis basis;
    private String reference;
    private String place;
    private String note;
    private String despiteWhy;
    private boolean forbidden;

    static AbsenceForm of(AbsenceContent content) {
        AbsenceForm form = new AbsenceForm();
        form.kind = content.kind();
        form.since = content.since();
        form.until = content.until();
        form.noticed = content.noticedAt() == null ? null : content.noticedAt().atZone(POLAND).toLocalTime();
        form.facility = content.facility();
        form.carersPay = Boolean.TRUE.equals(content.carersPay());
        form.person = content.person() == null ? null : content.person().value();
        form.basis = content.basis();
        form.reference = content.reference();
        form.place = content.place();
        form.note = content.note();
        form.despiteWhy = content.despiteWhy();
        form.forbidden = content.despiteWhy() != null;
        return form;
    }

    AbsenceContent content() {
        return new AbsenceContent(
                kind, since, until, TermsForm.moment(since, noticed), facility, isListed() ? carersPay : null, person == null ? null : new PersonId(person), basis,
                reference, place, note, despiteWhy);
    }

    /** Asks for the reason once the rule has refused, and not before. */
    void answer(BusinessRuleViolation refusal) {
        forbidden |= FORBIDDEN.equals(refusal.rule());
    }

    /** Whether the home leave was refused because it is forbidden. */
    public boolean isForbidden() {
        return forbidden;
    }

    public boolean isHome() {
        return kind == AbsenceKind.HOME_LEAVE;
    }

    public boolean isListed() {
        return kind == AbsenceKind.LISTED_FACILITY;
    }

    public boolean isMissing() {
        return kind == AbsenceKind.RAN_AWAY;
    }

    public ListedFacility[] getFacilities() {
        return ListedFacility.values();
    }

    public LeaveBasis[] getBases() {
        return LeaveBasis.values();
    }

    public AbsenceKind getKind() {
        return kind;
    }

    public void setKind(AbsenceKind kind) {
        this.kind = kind;
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

    public LocalTime getNoticed() {
        return noticed;
    }

    public void setNoticed(LocalTime noticed) {
        this.noticed = noticed;
    }

    public ListedFacility getFacility() {
        return facility;
    }

    public void setFacility(ListedFacility facility) {
        this.facility = facility;
    }

    public boolean isCarersPay() {
        return carersPay;
    }

    public void setCarersPay(boolean carersPay) {
        this.carersPay = carersPay;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public LeaveBasis getBasis() {
        return basis;
    }

    public void setBasis(LeaveBasis basis) {
        this.basis = basis;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
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
