package pl.ostoja.fostering;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.access.AccountId;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.shared.Period;

/** Somebody coordinates a family for a time (<i>wyznaczenie koordynatora</i>, UWR art. 77). The caseload follows from it. Corrected with a reason, never silently. */
@Entity
@Audited("APPOINTMENT")
@Table(name = "fostering_appointment")
@SQLRestriction("removed_on is null")
class Appointment extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AppointmentId id;

    @Embedded
    private FosterFamilyId family;

    @Embedded
    private AccountId coordinator;

    @Embedded
    private AppointmentContent content;

    /** Null while it lasts. */
    @Embedded
    private AppointmentEnd ending;

    @Column(name = "appointed_by")
    private String appointedBy;

    protected Appointment() {}

    Appointment(AppointmentId id, CentreId centre, FosterFamilyId family, AccountId coordinator, AppointmentContent content, String appointedBy) {
        super(centre);
        this.id = id;
        this.family = family;
        this.coordinator = coordinator;
        this.content = content;
        this.appointedBy = appointedBy;
    }

    void correct(AppointmentContent corrected) {
        content = corrected;
    }

    void end(AppointmentEnd how) {
        ending = how;
    }

    /** Its end was a mistake. */
    void goOn() {
        ending = null;
    }

    AppointmentId id() {
        return id;
    }

    FosterFamilyId family() {
        return family;
    }

    AccountId coordinator() {
        return coordinator;
    }

    AppointmentContent content() {
        return content;
    }

    /**
     * How it ended, null while it lasts (FST-27).
     *
     * @param familyEndsOn first day without the family, null while it is one
     */
    AppointmentEnd end(LocalDate familyEndsOn) {
        return AppointmentRules.end(ending, familyEndsOn);
    }

    /** The days that count; none if the family ended before they began. */
    Optional<Period> days(LocalDate familyEndsOn) {
        AppointmentEnd end = end(familyEndsOn);
        if (end != null && end.until().isBefore(content.since())) {
            return Optional.empty();
        }
        return Optional.of(new Period(content.since(), end == null ? null : end.until()));
    }

    LocalDate since() {
        return content.since();
    }

    /** As it was written down. */
    Period period() {
        return new Period(content.since(), ending == null ? null : ending.until());
    }

    /** Whether it ended because another one began on the day. */
    boolean isHandedOverOn(LocalDate day) {
        return ending != null && ending.isHandOver() && ending.until().plusDays(1).equals(day);
    }

    /**
     * @param name of the coordinator
     * @param familyEndsOn first day without the family, null while it is one
     */
    AppointmentDetails details(String name, LocalDate familyEndsOn) {
        return new AppointmentDetails(id, family, coordinator, name, content, end(familyEndsOn), appointedBy, version());
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return family.value();
    }
}
