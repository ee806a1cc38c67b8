package pl.ostoja.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.reporting.MunicipalFigure;
import pl.ostoja.reporting.MunicipalLine;
import pl.ostoja.reporting.MunicipalPeriod;
import pl.ostoja.reporting.MunicipalReport;
import pl.ostoja.reporting.MunicipalService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.text.Texts;

/** What the municipality reports of its family assistants, with how each number is counted: {@code /reporting/municipal?year=2026&part=FIRST_HALF}. */
@Named
@RequestScoped
@Exported(at = "/reporting/municipal", title = "reporting.municipal", kind = "MUNICIPAL_REPORT")
public class MunicipalPage implements ExportedList<MunicipalLine> {
    @Inject MunicipalService service;
    @Inject MunicipalTime time;
    @Inject Texts texts;

    private MunicipalReport report;

    public MunicipalReport getReport() {
        if (report == null) {
            report = service.report(time.asked());
        }
        return report;
    }

    /** All on one page. */
    public Page<MunicipalLine> getLines() {
        var lines = getReport().lines();
        return new Page<>(lines, lines.size(), new PageRequest(1, lines.size()));
    }

    /** How the number is counted. */
    public String how(MunicipalFigure figure) {
        return texts.of(figure.how());
    }

    public MunicipalPeriod.Part[] getParts() {
        return MunicipalPeriod.Part.values();
    }

    @Override
    public Page<MunicipalLine> page(PageRequest request) {
        return Page.slice(getReport().lines(), request);
    }

    @Override
    public List<Column<MunicipalLine>> columns() {
        return List.of(
                new Column<>("reporting.municipal.indicator", line -> line.figure().indicator()),
                new Column<>("reporting.municipal.figure", MunicipalLine::figure),
                new Column<>("reporting.municipal.number", MunicipalLine::number),
                new Column<>("reporting.municipal.how", line -> how(line.figure())));
    }
}
