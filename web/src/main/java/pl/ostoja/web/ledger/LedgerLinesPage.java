package pl.ostoja.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.ledger.BookedLine;
import pl.ostoja.ledger.LedgerViewService;
import pl.ostoja.ledger.LineFilter;
import pl.ostoja.ledger.LineSort;
import pl.ostoja.ledger.RunDetails;
import pl.ostoja.ledger.RunState;
import pl.ostoja.settlement.Category;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.faces.Sorting;
import pl.ostoja.web.text.Texts;

/** The lines of a month of the ledger: {@code /ledger/lines?month=2026-10}; the latest month unless the address says another. */
@Named
@RequestScoped
@Exported(at = "/ledger/lines", title = "ledger.lines", kind = "CHILD")
public class LedgerLinesPage implements ExportedList<BookedLine> {
    private static final PageRequest MONTHS_OFFERED = new PageRequest(1, 36);

    @Inject LedgerViewService service;
    @Inject Query query;
    @Inject Texts texts;

    private List<RunDetails> runs;
    private Page<BookedLine> lines;

    public Page<BookedLine> getLines() {
        if (lines == null) {
            lines = page(query.page());
        }
        return lines;
    }

    @Override
    public Page<BookedLine> page(PageRequest request) {
        var run = getRun();
        var sort = Sorting.of(getSort(), LineSort.NUMBER);
        return run == null ? Page.empty(request) : service.lines(run.run(), filter(), sort.by(), sort.descending(), request);
    }

    @Override
    public List<Column<BookedLine>> columns() {
        return List.of(
                new Column<>("ledger.number", BookedLine::number),
                new Column<>("placement.child", BookedLine::name),
                new Column<>("people.fileNumber", BookedLine::fileNumber),
                new Column<>("ledger.careMonth", line -> line.month().toString()),
                new Column<>("settlement.since", BookedLine::since),
                new Column<>("settlement.until", BookedLine::until),
                new Column<>("ledger.correcting", BookedLine::correcting),
                new Column<>("settlement.what", BookedLine::category),
                new Column<>("ledger.payer.municipality", BookedLine::payingMunicipality),
                new Column<>("ledger.payer.county", BookedLine::payingCounty),
                new Column<>("ledger.days", line -> line.amounts().days()),
                new Column<>("settlement.base", line -> line.amounts().base()),
                new Column<>("settlement.municipal", line -> line.amounts().municipal()),
                new Column<>("settlement.county", line -> line.amounts().county()),
                new Column<>("ledger.late", line -> line.late() == null ? null : line.late().days()),
                new Column<>("settlement.why.label", BookedLine::why));
    }

    private LineFilter filter() {
        return new LineFilter(
                query.constant("category", Category.class), query.flag("correcting"), query.text("payer"), null, query.text("q"));
    }

    public String getSort() {
        return query.sort("number");
    }

    /** The month that is shown; null as long as none was begun. */
    public RunDetails getRun() {
        var asked = query.month("month");
        var live = runs().stream().filter(run -> run.state() != RunState.WITHDRAWN);
        return asked == null ? live.findFirst().orElse(null) : service.of(asked).orElse(null);
    }

    public List<Choice> getMonths() {
        return runs().stream()
                .filter(run -> run.state() != RunState.WITHDRAWN)
                .map(run -> new Choice(run.month().toString(), texts.month(run.month())))
                .toList();
    }

    public List<Category> getCategories() {
        return List.of(Category.values());
    }

    public List<Choice> getKinds() {
        return List.of(new Choice("false", texts.of("ledger.kind.own")), new Choice("true", texts.of("ledger.kind.correcting")));
    }

    private List<RunDetails> runs() {
        if (runs == null) {
            runs = service.runs(MONTHS_OFFERED).rows();
        }
        return runs;
    }
}
