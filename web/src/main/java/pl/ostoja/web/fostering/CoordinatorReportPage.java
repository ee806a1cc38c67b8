package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.CoordinatorReportContent;
import pl.ostoja.fostering.CoordinatorReportDetails;
import pl.ostoja.fostering.CoordinatorReportService;
import pl.ostoja.fostering.CorrectCoordinatorReport;
import pl.ostoja.fostering.RecordCoordinatorReport;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** The coordinator handed in the report on a year with a family. */
@Named
@ViewScoped
public class CoordinatorReportPage extends FamilyFactPage<CoordinatorReportDetails> {
    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "/fostering/appointments";

    @Inject CoordinatorReportService service;

    private CoordinatorReportForm form = new CoordinatorReportForm();

    @Override
    protected CoordinatorReportDetails stored() {
        return service.details(id());
    }

    @Override
    protected void opened(CoordinatorReportDetails row) {
        isAbout(row.family());
        form = CoordinatorReportForm.of(row.content());
    }

    /** Mostly it tells of the year before. */
    @Override
    protected void begun(LocalDate today) {
        form.setSince(today);
        form.setYear(today.getYear() - 1);
    }

    public String record() {
        service.record(new RecordCoordinatorReport(id(), getFamily(), form.content()));
        return toFamily(SHOWN, "fostering.report.recorded");
    }

    public String correct() {
        service.correct(new CorrectCoordinatorReport(id(), getRow().version(), getReason(), form.content()));
        return toFamily(SHOWN, "fostering.report.corrected");
    }

    public String remove() {
        service.remove(id(), getRow().version(), getReason());
        return toFamily(SHOWN, "fostering.report.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("fostering.report.year", CoordinatorReportContent::year)
                .in("fostering.report.since", CoordinatorReportContent::since)
                .in("fostering.report.remark", CoordinatorReportContent::remark)
                .found();
    }

    public CoordinatorReportForm getForm() {
        return form;
    }
}
