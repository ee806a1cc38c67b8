package pl.ostoja.centre;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.shared.Period;

/** One municipality that a centre serves for a time. */
@Entity
@Audited("CENTRE_MUNICIPALITY")
@Table(name = "centre_municipality")
class MunicipalityServed extends DatedRow {
    @Embedded
    private TerytCode municipality;

    protected MunicipalityServed() {}

    MunicipalityServed(CentreId centre, TerytCode municipality, LocalDate since) {
        super(centre, Period.from(since));
        this.municipality = municipality;
    }

    TerytCode municipality() {
        return municipality;
    }

    @Override
    public UUID auditSubject() {
        return centre().value();
    }
}
