package pl.ostoja.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.DatedRow;
import pl.ostoja.shared.Period;

/** A number of hours that holds from a day on. */
@MappedSuperclass
abstract class DatedHours extends DatedRow {
    @Column(name = "hours")
    private BigDecimal hours;

    protected DatedHours() {}

    protected DatedHours(CentreId centre, BigDecimal hours, LocalDate since) {
        super(centre, Period.from(since));
        this.hours = hours;
    }

    void correct(DatedHours right) {
        hours = right.hours;
    }

    BigDecimal hours() {
        return hours;
    }
}
