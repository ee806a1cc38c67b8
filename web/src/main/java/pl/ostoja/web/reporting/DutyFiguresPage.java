package pl.ostoja.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.reporting.DutyFigure;
import pl.ostoja.reporting.DutyFigures;
import pl.ostoja.reporting.FigureService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.text.Texts;

/** How things stand with the duties of the centre: {@code /reporting/centre}. */
@Named
@RequestScoped
@Exported(at = "/reporting/centre", title = "reporting.figures.duties", kind = "DUTY_FIGURES")
public class DutyFiguresPage implements ExportedList<DutyFiguresPage.Line> {
    @Inject FigureService service;
    @Inject Texts texts;

    private DutyFigures figures;

    /**
     * The figures of one kind, worker or team.
     *
     * @param filter name of the filter of the list of duties
     * @param wanted its value
     */
    public record Line(DutyFigure.By by, String name, String filter, String wanted, DutyFigure figure) {}

    /** The lines of one table, and what its first column is called. */
    public record Group(DutyFigure.By by, List<Line> lines) {}

    public void load() {
        figures = service.duties();
    }

    public DutyFigure getAll() {
        return figures().all();
    }

    public List<Group> getGroups() {
        return Stream.of(DutyFigure.By.values()).map(by -> new Group(by, of(by).stream().map(figure -> line(by, figure)).toList())).toList();
    }

    @Override
    public Page<Line> page(PageRequest request) {
        return Page.slice(getGroups().stream().flatMap(group -> group.lines().stream()).toList(), request);
    }

    @Override
    public List<Column<Line>> columns() {
        return List.of(
                new Column<>("reporting.figures.by", Line::by),
                new Column<>("reporting.figures.name", Line::name),
                new Column<>("reporting.figures.overdue", line -> line.figure().overdue()),
                new Column<>("reporting.figures.next30Days", line -> line.figure().next30Days()),
                new Column<>("reporting.figures.open", line -> line.figure().open()),
                new Column<>("reporting.figures.inTime", line -> line.figure().inTime()),
                new Column<>("reporting.figures.late", line -> line.figure().late()),
                new Column<>("reporting.figures.share", line -> line.figure().share()));
    }

    private DutyFigures figures() {
        if (figures == null) {
            load();
        }
        return figures;
    }

    private List<DutyFigure> of(DutyFigure.By by) {
        return switch (by) {
            case KIND -> figures().byKind();
            case TEAM -> figures().byTeam();
            case WORKER -> figures().byWorker();
        };
    }

    private Line line(DutyFigure.By by, DutyFigure figure) {
        return switch (by) {
            case KIND -> new Line(by, texts.explain(figure.kind()), "kind", figure.key(), figure);
            case TEAM -> held(by, figure, "team", "reporting.figures.noTeam", "BY_NO_TEAM");
            case WORKER -> held(by, figure, "worker", "reporting.figures.nobody", "BY_NOBODY");
        };
    }

    private Line held(DutyFigure.By by, DutyFigure figure, String filter, String nobody, String held) {
        return figure.key() == null ? new Line(by, texts.of(nobody), "held", held, figure) : new Line(by, figure.name(), filter, figure.key(), figure);
    }
}
