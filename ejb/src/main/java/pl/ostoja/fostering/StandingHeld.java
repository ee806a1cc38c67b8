package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.DatedRow;
import pl.ostoja.shared.Period;

/** Whether the family could take children, from one day to another, and why it changed. */
@Entity
@Audited("FAMILY_STANDING")
@Table(name = "fostering_standing")
class StandingHeld extends DatedRow {
    @Embedded
    private FosterFamilyId family;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing")
    private FamilyStanding standing;

    @Column(name = "reason")
    private String reason;

    protected StandingHeld() {}

    StandingHeld(CentreId centre, FosterFamilyId family, FamilyStanding standing, LocalDate since, String reason) {
        super(centre, Period.from(since));
        this.family = family;
        this.standing = standing;
        this.reason = reason;
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

    @Override
    public UUID auditSubject() {
        return family.value();
    }
}
