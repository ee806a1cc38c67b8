package pl.ostoja.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.access.TeamId;
import pl.ostoja.reporting.FigureService;
import pl.ostoja.reporting.WeekFigure;
import pl.ostoja.reporting.WeekFigures;
import pl.ostoja.reporting.WorkFigure;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** What falls due in the next eight weeks against the hours that people have: {@code /reporting/weeks}. */
@Named
@RequestScoped
@Exported(at = "/reporting/weeks", title = "reporting.weeks", kind = "WEEK_FIGURES")
public class WeekFiguresPage implements ExportedList<WeekFigure> {
    @Inject FigureService service;
    @Inject Query query;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    private WeekFigures figures;

    public void load() {
        figures = service.weeks(
                query.text("worker") == null ? null : new AccountId(query.id("worker")), query.text("team") == null ? null : new TeamId(query.id("team")));
    }

    public WeekFigures getFigures() {
        if (figures == null) {
            load();
        }
        return figures;
    }

    /** Weeks in which more is needed than there is. */
    public long getTooFull() {
        return getFigures().weeks().stream().filter(WeekFigure::isTooMuch).count();
    }

    /** Whose duties the weeks count, which may be fewer than those that one sees; null for all, or those of a team. */
    public String getWorker() {
        String asked = query.text("worker");
        return asked != null || caller.get().may(Right.MANAGE_CASELOADS) ? asked : caller.get().account().toString();
    }

    /** Of whom the weeks are; null for all. */
    public String getOf() {
        String asked = query.text("worker") == null ? query.text("team") : query.text("worker");
        return Stream.concat(getFigures().byWorker().stream(), getFigures().byTeam().stream())
                .filter(figure -> figure.key() != null && figure.key().equals(asked))
                .map(WorkFigure::name)
                .findFirst()
                .orElse(null);
    }

    /** The last day of what is overdue when today begins. */
    public LocalDate getYesterday() {
        return LocalDate.now(clock).minusDays(1);
    }

    /** Of all the weeks. */
    public LocalDate getLast() {
        return getFigures().weeks().getLast().to();
    }

    public BigDecimal missing(WeekFigure week) {
        return week.needed().subtract(week.there());
    }

    @Override
    public Page<WeekFigure> page(PageRequest request) {
        return Page.slice(getFigures().weeks(), request);
    }

    @Override
    public List<Column<WeekFigure>> columns() {
        return List.of(
                new Column<>("reporting.weeks.week", WeekFigure::week),
                new Column<>("reporting.weeks.from", WeekFigure::from),
                new Column<>("reporting.weeks.to", WeekFigure::to),
                new Column<>("reporting.weeks.duties", WeekFigure::duties),
                new Column<>("reporting.weeks.earlier", WeekFigure::earlier),
                new Column<>("reporting.weeks.needed", WeekFigure::needed),
                new Column<>("reporting.weeks.there", WeekFigure::there));
    }
}
