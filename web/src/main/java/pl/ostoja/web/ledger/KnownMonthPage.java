package pl.ostoja.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.ledger.KnownMonth;
import pl.ostoja.ledger.KnownMonthService;
import pl.ostoja.ledger.RunId;
import pl.ostoja.web.faces.Query;

/** A month of the ledger reckoned again: {@code /ledger/known?run=…&day=20.10.2026}; by what is known today unless the address says another day. */
@Named
@RequestScoped
public class KnownMonthPage {
    @Inject KnownMonthService service;
    @Inject Query query;
    @Inject Clock clock;

    private KnownMonth month;

    public KnownMonth getMonth() {
        if (month == null) {
            var day = query.date("day");
            month = service.of(new RunId(query.id("run")), day == null ? LocalDate.now(clock) : day);
        }
        return month;
    }

    public BigDecimal getDifference() {
        return getMonth().reckoned().base().subtract(getMonth().booked().base());
    }
}
