package pl.ostoja.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.ostoja.reporting.WorkingTimeRow;
import pl.ostoja.reporting.WorkloadService;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.WholeList;

/** Who works how many hours a week as a file. */
@RequestScoped
@Exported(at = "/reporting/working-time", title = "reporting.workingTime", kind = "WORKING_TIME")
public class WorkingTimesList implements WholeList<WorkingTimeRow> {
    @Inject WorkloadService service;

    @Override
    public List<WorkingTimeRow> rows() {
        return service.workingTimes();
    }

    @Override
    public List<Column<WorkingTimeRow>> columns() {
        return List.of(
                new Column<>("reporting.workingTime.person", WorkingTimeRow::name),
                new Column<>("reporting.workingTime.hours", WorkingTimeRow::hours),
                new Column<>("reporting.workingTime.employment", WorkingTimeRow::employment),
                new Column<>("reporting.hours.from", WorkingTimeRow::since));
    }
}
