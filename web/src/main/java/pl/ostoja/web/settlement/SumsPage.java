package pl.ostoja.web.settlement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import pl.ostoja.settlement.ClassifiedSum;
import pl.ostoja.settlement.SettlementService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Texts;

/** What a month comes to by where it stands in the budget: {@code /settlement/sums?month=2026-10}; this month unless the address says another. */
@Named
@RequestScoped
@Exported(at = "/settlement/sums", title = "settlement.sums", kind = "CLASSIFICATION")
public class SumsPage implements ExportedList<ClassifiedSum> {
    @Inject SettlementService service;
    @Inject Query query;
    @Inject Texts texts;
    @Inject Clock clock;

    private List<ClassifiedSum> sums;

    @Override
    public Page<ClassifiedSum> page(PageRequest request) {
        return Page.slice(getSums(), request);
    }

    @Override
    public List<Column<ClassifiedSum>> columns() {
        return List.of(
                new Column<>("settlement.division", sum -> sum.classification().division()),
                new Column<>("settlement.chapter", sum -> sum.classification().chapter()),
                new Column<>("settlement.task", sum -> sum.classification().task()),
                new Column<>("settlement.source", sum -> sum.classification().source()),
                new Column<>("settlement.what", sum -> sum.categories().stream().map(texts::name).collect(Collectors.joining(", "))),
                new Column<>("settlement.base", ClassifiedSum::base),
                new Column<>("settlement.municipal", ClassifiedSum::municipal),
                new Column<>("settlement.county", ClassifiedSum::county));
    }

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
