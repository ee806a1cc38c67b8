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
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.RecordCoordinatorReport;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** The coordinator handed in the report on a year with a family. */
@Named
@ViewScoped
public class CoordinatorReportPage extends FamilyFactPage {
    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "/fostering/appointments";

    @Inject CoordinatorReportService service;

    private CoordinatorReportForm form = new CoordinatorReportForm();

    @Override
    protected void opened(FamilyFactId stored) {
        form = CoordinatorReportForm.of(read(stored).content());
    }

    /** Mostly it tells of the year before. */
    @Override
    protected void begun(LocalDate today) {
        form.setSince(today);
        form.setYear(today.getYear() - 1);
    }

    public String record() {
        service.record(new RecordCoordinatorReport(id(), getFamily(), form.content()));
        return to(SHOWN, "fostering.report.recorded");
    }

    public String correct() {
        service.correct(new CorrectCoordinatorReport(id(), version(), getReason(), form.content()));
        return to(SHOWN, "fostering.report.corrected");
    }

    public String remove() {
        service.remove(id(), version(), getReason());
        return to(SHOWN, "fostering.report.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(read(id()).content(), form.content())
                .in("fostering.report.year", CoordinatorReportContent::year)
                .in("fostering.report.since", CoordinatorReportContent::since)
                .in("fostering.report.remark", CoordinatorReportContent::remark)
                .found();
    }

    private CoordinatorReportDetails read(FamilyFactId stored) {
        CoordinatorReportDetails details = service.details(stored);
        found(details.family(), details.version());
        return details;
    }

    public CoordinatorReportForm getForm() {
        return form;
    }
}
