package pl.ostoja.web.law;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.law.Evidence;
import pl.ostoja.law.LawService;
import pl.ostoja.law.LegalNumberRow;
import pl.ostoja.law.LegalUnit;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.PolishText;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Texts;

/** Every number of the law with what applies on a day. */
@Named
@RequestScoped
@Exported(at = "/law/numbers", title = "law.numbers", kind = "LAW_PARAMETER")
public class NumbersPage implements ExportedList<LegalNumberRow> {
    @Inject LawService service;
    @Inject Query query;
    @Inject Texts texts;
    @Inject Clock clock;

    private LocalDate day;
    private List<LegalNumberRow> numbers;

    @PostConstruct
    void load() {
        day = query.date("day");
        if (day == null) {
            day = LocalDate.now(clock);
        }
        var wanted = query.text("q") == null ? "" : PolishText.searchForm(query.text("q"));
        numbers = service.numbers(day).stream().filter(row -> PolishText.searchForm(texts.name(row.number()) + " " + row.article()).contains(wanted)).toList();
    }

    @Override
    public Page<LegalNumberRow> page(PageRequest request) {
        return Page.slice(numbers, request);
    }

    @Override
    public List<Column<LegalNumberRow>> columns() {
        return List.of(
                new Column<>("law.number", LegalNumberRow::number),
                new Column<>("law.amount", LegalNumberRow::amount),
                new Column<>("law.unit", LegalNumberRow::unit),
                new Column<>("law.since", LegalNumberRow::validFrom),
                new Column<>("law.article", LegalNumberRow::article),
                new Column<>("law.evidence", LegalNumberRow::evidence));
    }

    public LocalDate getDay() {
        return day;
    }

    public List<LegalNumberRow> getNumbers() {
        return numbers;
    }

    /** 15 rodzin, 1 517,00 zł, 30%; empty while the number is not known. */
    public String amount(LegalNumberRow row) {
        return row.amount() == null ? "" : texts.of(counted(row.unit()), row.amount());
    }

    private static String counted(LegalUnit unit) {
        return switch (unit) {
            case FAMILIES -> "law.count.families";
            case PERSONS -> "law.count.persons";
            case HOURS -> "law.count.hours";
            case DAYS -> "law.count.days";
            case MONTHS -> "law.count.months";
            case YEARS -> "law.count.years";
            case PERCENT -> "law.count.percent";
            case ZLOTY -> "law.count.zloty";
        };
    }

    /** How much a number can be trusted, as a colour beside the words. */
    public String tone(Evidence evidence) {
        return evidence == Evidence.VERIFIED ? "ok" : "soon";
    }
}
