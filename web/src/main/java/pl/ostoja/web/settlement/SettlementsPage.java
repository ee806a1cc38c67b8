package pl.ostoja.web.settlement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.settlement.SettlementRow;
import pl.ostoja.settlement.SettlementService;
import pl.ostoja.settlement.SettlementSort;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Texts;

/** What the care of all children costs in a month: {@code /settlement/list?month=2026-10}; this month unless the address says another. */
@Named
@RequestScoped
@Exported(at = "/settlement/list", title = "settlement.list", kind = "CHILD")
public class SettlementsPage implements ExportedList<SettlementRow> {
    private static final int MONTHS_OFFERED = 36;
    private static final String BY_NAME = "name";
    private static final String BY_NUMBER = "number";

    @Inject SettlementService service;
    @Inject Query query;
    @Inject Texts texts;
    @Inject Clock clock;

    private Page<SettlementRow> children;

    public Page<SettlementRow> getChildren() {
        if (children == null) {
            children = page(query.page());
        }
        return children;
    }

    @Override
    public Page<SettlementRow> page(PageRequest request) {
        var sort = getSort();
        var column = sort.endsWith(BY_NUMBER) ? SettlementSort.FILE_NUMBER : SettlementSort.NAME;
        return service.children(getMonth(), query.text("q"), column, sort.startsWith("-"), request);
    }

    @Override
    public List<Column<SettlementRow>> columns() {
        return List.of(
                new Column<>("placement.child", SettlementRow::name),
                new Column<>("people.fileNumber", SettlementRow::fileNumber),
                new Column<>("settlement.month", row -> row.settled().month().toString()),
                new Column<>("settlement.base", row -> row.settled().base()),
                new Column<>("settlement.municipal", row -> row.settled().municipal()),
                new Column<>("settlement.county", row -> row.settled().county()),
                new Column<>("settlement.whole", row -> row.settled().whole()));
    }

    public YearMonth getMonth() {
        var asked = query.month("month");
        return asked == null ? YearMonth.now(clock) : asked;
    }

    public String getSort() {
        return query.sort(BY_NAME);
    }

    public List<Choice> getMonths() {
        return Stream.iterate(YearMonth.now(clock), month -> month.minusMonths(1))
                .limit(MONTHS_OFFERED)
                .map(month -> new Choice(month.toString(), texts.month(month)))
                .toList();
    }

    /** What is offered for the month that no address names. */
    public String getThisMonth() {
        return texts.month(YearMonth.now(clock));
    }
}
