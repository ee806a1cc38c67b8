package pl.ostoja.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.reporting.CaseloadFigure;
import pl.ostoja.reporting.FigureService;
import pl.ostoja.reporting.Load;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;

/** How many families each coordinator and assistant works with: {@code /reporting/caseloads}. */
@Named
@RequestScoped
@Exported(at = "/reporting/caseloads", title = "reporting.figures.caseloads", kind = "CASELOAD_FIGURES")
public class CaseloadFiguresPage implements ExportedList<CaseloadFigure> {
    @Inject FigureService service;

    private List<CaseloadFigure> figures;

    public void load() {
        figures = service.caseloads();
    }

    public List<CaseloadFigure> getFigures() {
        if (figures == null) {
            load();
        }
        return figures;
    }

    public String tone(Load load) {
        return switch (load) {
            case ROOM -> "ok";
            case NEAR, FULL -> "soon";
            case OVER -> "late";
        };
    }

    @Override
    public Page<CaseloadFigure> page(PageRequest request) {
        return Page.slice(getFigures(), request);
    }

    @Override
    public List<Column<CaseloadFigure>> columns() {
        return List.of(
                new Column<>("reporting.workingTime.person", CaseloadFigure::name),
                new Column<>("reporting.figures.role", CaseloadFigure::role),
                new Column<>("reporting.figures.families", CaseloadFigure::families),
                new Column<>("reporting.figures.most", CaseloadFigure::most),
                new Column<>("reporting.figures.load", CaseloadFigure::load),
                new Column<>("reporting.figures.records", CaseloadFigure::records));
    }
}
