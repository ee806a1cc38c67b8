package pl.ostoja.web.leaving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pl.ostoja.leaving.AidFilter;
import pl.ostoja.leaving.AidListService;
import pl.ostoja.leaving.AidRow;
import pl.ostoja.leaving.AidSort;
import pl.ostoja.leaving.LeavingAidKind;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Texts;

/** What aid for those who leave care comes to in a month: {@code /leaving/aids}. */
@Named
@RequestScoped
@Exported(at = "/leaving/aids", title = "leaving.aidList", kind = "CHILD")
public class LeavingAidsPage implements ExportedList<AidRow> {
    private static final int MONTHS_OFFERED = 36;
    private static final List<Integer> DAYS = List.of(30, 60, 90);

    @Inject AidListService service;
    @Inject Query query;
    @Inject Texts texts;
    @Inject Clock clock;

    private Page<AidRow> aids;

    public Page<AidRow> getAids() {
        if (aids == null) {
            aids = page(query.page());
        }
        return aids;
    }

    @Override
    public Page<AidRow> page(PageRequest request) {
        var sort = getSort();
        var descending = sort.startsWith("-");
        return service.aids(getMonth(), filter(), by(descending ? sort.substring(1) : sort), descending, request);
    }

    @Override
    public List<Column<AidRow>> columns() {
        return List.of(
                new Column<>("placement.child", AidRow::name),
                new Column<>("people.fileNumber", AidRow::fileNumber),
                new Column<>("leaving.aid.kind", AidRow::kind),
                new Column<>("leaving.aid.number", AidRow::number),
                new Column<>("leaving.aid.decidedOn", AidRow::decidedOn),
                new Column<>("leaving.aid.since", AidRow::since),
                new Column<>("leaving.aid.until", AidRow::until),
                new Column<>("leaving.aid.amount", AidRow::amount),
                new Column<>("leaving.aid.inKind", AidRow::inKind),
                new Column<>("leaving.due.month", row -> row.due().month().toString()),
                new Column<>("leaving.due.days", row -> row.kind().isMonthly() ? row.due().days() : null),
                new Column<>("leaving.due.suspendedDays", row -> row.kind().isMonthly() ? row.due().suspendedDays() : null),
                new Column<>("leaving.due.amount", row -> row.due().amount()));
    }

    private AidFilter filter() {
        var days = query.text("ends");
        return new AidFilter(
                query.text("q"), query.constant("kind", LeavingAidKind.class), DAYS.stream().filter(number -> number.toString().equals(days)).findFirst().orElse(null));
    }

    private static AidSort by(String column) {
        return Stream.of(AidSort.values()).filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(column)).findFirst().orElse(AidSort.NAME);
    }

    public YearMonth getMonth() {
        var asked = query.month("month");
        return asked == null ? YearMonth.now(clock) : asked;
    }

    public String getSort() {
        return query.sort("name");
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

    public LeavingAidKind[] getKinds() {
        return LeavingAidKind.values();
    }

    public List<Choice> getEnds() {
        return DAYS.stream().map(days -> new Choice(days.toString(), texts.of("leaving.list.days", days))).toList();
    }
}
