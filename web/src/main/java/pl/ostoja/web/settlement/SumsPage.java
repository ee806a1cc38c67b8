package pl.ostoja.web.settlement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import pl.ostoja.settlement.ClassifiedSum;
import pl.ostoja.settlement.SettlementService;
import pl.ostoja.web.faces.Query;

/** What a month comes to by where it stands in the budget: {@code /settlement/sums?month=2026-10}; this month unless the address says another. */
@Named
@RequestScoped
public class SumsPage {
    @Inject SettlementService service;
    @Inject Query query;
    @Inject Clock clock;

    private List<ClassifiedSum> sums;

    public List<ClassifiedSum> getSums() {
        if (sums == null) {
            sums = service.sums(getMonth());
        }
        return sums;
    }

    public YearMonth getMonth() {
        var asked = query.month("month");
        return asked == null ? YearMonth.now(clock) : asked;
    }

    public YearMonth getBefore() {
        return getMonth().minusMonths(1);
    }

    public YearMonth getAfter() {
        return getMonth().plusMonths(1);
    }
}
