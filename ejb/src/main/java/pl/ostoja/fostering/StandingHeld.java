package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Ids;
import pl.ostoja.shared.Period;

/** Whether the family could take children, from one day to another, and why it changed. */
@Entity
@Audited("FAMILY_STANDING")
@Table(name = "fostering_standing")
class StandingHeld implements AuditedRecord {
    @Id
    @Column(name = "id")
    private UUID id;

    @Embedded
    private CentreId centre;

    @Embedded
    private FosterFamilyId family;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing")
    private FamilyStanding standing;

    @Column(name = "reason")
    private String reason;

    @Embedded
    private Period period;

    @Version
    @Column(name = "version")
    private long version;

    protected StandingHeld() {}

    StandingHeld(CentreId centre, FosterFamilyId family, FamilyStanding standing, LocalDate since, String reason) {
        this.id = Ids.next();
        this.centre = centre;
        this.family = family;
        this.standing = standing;
        this.period = Period.from(since);
        this.reason = reason;
    }

    void end(LocalDate lastDay) {
        period = period.endedOn(lastDay);
    }

    FosterFamilyId family() {
        return family;
    }

    FamilyStanding standing() {
        return standing;
    }

    String reason() {
        return reason;
    }

    Period period() {
        return period;
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
    }

    @Override
    public UUID auditId() {
        return id;
    }

    @Override
    public UUID auditSubject() {
        return family.value();
    }
}
