package pl.ostoja.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.shared.Period;

/** One hat that a centre wears for a time. */
@Entity
@Audited("CENTRE_HAT")
@Table(name = "centre_hat")
class HatWorn extends DatedRow {
    @Enumerated(EnumType.STRING)
    @Column(name = "hat")
    private CentreHat hat;

    protected HatWorn() {}

    HatWorn(CentreId centre, CentreHat hat, LocalDate since) {
        super(centre, Period.from(since));
        this.hat = hat;
    }

    CentreHat hat() {
        return hat;
    }

    @Override
    public UUID auditSubject() {
        return centre().value();
    }
}
