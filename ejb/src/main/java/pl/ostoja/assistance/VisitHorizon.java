package pl.ostoja.assistance;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.ostoja.centre.CentreId;

/** Until which day the visits to the families of a centre are known. Not audited: nobody decides it, every night moves it on. */
@Entity
@Table(name = "assistance_horizon")
class VisitHorizon {
    @EmbeddedId
    private CentreId centre;

    @Column(name = "known_to")
    private LocalDate knownTo;

    protected VisitHorizon() {}

    VisitHorizon(CentreId centre, LocalDate knownTo) {
        this.centre = centre;
        this.knownTo = knownTo;
    }

    LocalDate knownTo() {
        return knownTo;
    }

    void moveTo(LocalDate day) {
        knownTo = day;
    }
}
