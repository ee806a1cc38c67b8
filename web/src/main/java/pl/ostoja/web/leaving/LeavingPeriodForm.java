package pl.ostoja.web.leaving;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.leaving.AidExclusion;
import pl.ostoja.leaving.CountedFacility;
import pl.ostoja.leaving.LeavingPeriodContent;
import pl.ostoja.leaving.LeavingPeriodKind;
import pl.ostoja.leaving.SuspensionGround;

/** What is typed about days that matter for aid; what does not belong to their kind is not asked for. */
public class LeavingPeriodForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LeavingPeriodKind kind;
    private LocalDate since;
    private LocalDate until;
    private CountedFacility facility;
    private String place;
    private LocalDate revokedOn;
    private SuspensionGround ground;
    private AidExclusion exclusion;
    private LocalDate decidedOn;
    private String number;
    private String note;

    static LeavingPeriodForm of(LeavingPeriodContent content) {
        LeavingPeriodForm form = new LeavingPeriodForm();
        form.kind = content.kind();
        form.since = content.since();
        form.until = content.until();
        form.facility = content.facility();
        form.place = content.place();
        form.revokedOn = content.revokedOn();
        form.ground = content.ground();
        form.exclusion = content.exclusion();
        form.decidedOn = content.decidedOn();
        form.number = content.number();
        form.note = content.note();
        return form;
    }

    LeavingPeriodContent content() {
        return new LeavingPeriodContent(kind, since, until, facility, place, revokedOn, ground, exclusion, decidedOn, number, note);
    }

    public boolean isSuspension() {
        return kind == LeavingPeriodKind.SUSPENSION;
    }

    public boolean isExcluding() {
        return kind == LeavingPeriodKind.EXCLUSION;
    }

    public boolean isInFacility() {
        return kind == LeavingPeriodKind.COUNTED_FACILITY;
    }

    public AidExclusion[] getExclusions() {
        return AidExclusion.values();
    }

    public CountedFacility[] getFacilities() {
        return CountedFacility.values();
    }

    public SuspensionGround[] getGrounds() {
        return SuspensionGround.values();
    }

    public LeavingPeriodKind getKind() {
        return kind;
    }

    public void setKind(LeavingPeriodKind kind) {
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

    public CountedFacility getFacility() {
        return facility;
    }

    public void setFacility(CountedFacility facility) {
        this.facility = facility;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getRevokedOn() {
        return revokedOn;
    }

    public void setRevokedOn(LocalDate revokedOn) {
        this.revokedOn = revokedOn;
    }

    public SuspensionGround getGround() {
        return ground;
    }

    public void setGround(SuspensionGround ground) {
        this.ground = ground;
    }

    public AidExclusion getExclusion() {
        return exclusion;
    }

    public void setExclusion(AidExclusion exclusion) {
        this.exclusion = exclusion;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
