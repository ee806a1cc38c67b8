package pl.ostoja.web.settlement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.settlement.Category;
import pl.ostoja.settlement.ChildMonth;
import pl.ostoja.settlement.LineDetails;
import pl.ostoja.settlement.SettlementService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** What the care of one child costs in a month, line by line: {@code /settlement/month?child=…&month=2026-10}, and as it was known on a day. */
@Named
@RequestScoped
@Exported(at = "/settlement/month", title = "settlement.lines", kind = "CHILD")
public class ChildMonthPage implements ExportedList<LineDetails> {
    @Inject SettlementService service;
    @Inject ChildService children;
    @Inject Query query;
    @Inject Clock clock;

    private ChildDetails details;
    private ChildMonth settled;

    @Override
    public Page<LineDetails> page(PageRequest request) {
        return Page.slice(getSettled().lines(), request);
    }

    @Override
    public List<Column<LineDetails>> columns() {
        return List.of(
                new Column<>("settlement.since", LineDetails::since),
                new Column<>("settlement.until", LineDetails::until),
                new Column<>("settlement.what", LineDetails::category),
                new Column<>("placement.form", LineDetails::form),
                new Column<>("settlement.chapter", line -> chapter(line.category())),
                new Column<>("settlement.year", LineDetails::year),
                new Column<>("settlement.base", LineDetails::base),
                new Column<>("settlement.municipal", LineDetails::municipal),
                new Column<>("settlement.county", LineDetails::county),
                new Column<>("settlement.why.label", LineDetails::why));
    }

    public ChildDetails getDetails() {
        if (details == null) {
            details = children.details(child());
        }
        return details;
    }

    public ChildMonth getSettled() {
        if (settled == null) {
            settled = getKnown() == null ? service.month(child(), getMonth()) : service.monthAsKnown(child(), getMonth(), getKnown());
        }
        return settled;
    }

    public YearMonth getMonth() {
        var asked = query.month("month");
        return asked == null ? YearMonth.now(clock) : asked;
    }

    /** The day at whose end everything is to be as it was known; null for what is known now. */
    public LocalDate getKnown() {
        return query.date("known");
    }

    public YearMonth getBefore() {
        return getMonth().minusMonths(1);
    }

    public YearMonth getAfter() {
        return getMonth().plusMonths(1);
    }

    /** Where a category of the month stands in the budget. */
    public String chapter(Category category) {
        return getSettled().sums().stream()
                .filter(sum -> sum.categories().contains(category))
                .findFirst()
                .map(sum -> sum.classification().chapter())
                .orElse("");
    }

    private ChildId child() {
        return new ChildId(query.id("child"));
    }
}
