package pl.ostoja.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.ledger.KnownMonth;
import pl.ostoja.ledger.KnownMonthService;
import pl.ostoja.ledger.RunId;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** A month of the ledger reckoned again: {@code /ledger/known?run=…&day=20.10.2026}; by what is known today unless the address says another day. */
@Named
@RequestScoped
@Exported(at = "/ledger/known", title = "ledger.known.difference", kind = "LEDGER_RUN")
public class KnownMonthPage implements ExportedList<KnownMonth.Child> {
    @Inject KnownMonthService service;
    @Inject Query query;
    @Inject Clock clock;

    private KnownMonth month;

    @Override
    public Page<KnownMonth.Child> page(PageRequest request) {
        return Page.slice(getMonth().differences(), request);
    }

    @Override
    public List<Column<KnownMonth.Child>> columns() {
        return List.of(
                new Column<>("ledger.known.child", KnownMonth.Child::name),
                new Column<>("settlement.days", child -> child.difference().days()),
                new Column<>("ledger.known.booked", child -> child.booked().base()),
                new Column<>("ledger.known.reckoned", child -> child.reckoned().base()),
                new Column<>("ledger.known.difference", child -> child.difference().base()),
                new Column<>("settlement.municipal", child -> child.difference().municipal()),
                new Column<>("settlement.county", child -> child.difference().county()));
    }

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
