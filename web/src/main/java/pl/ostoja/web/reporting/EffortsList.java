package pl.ostoja.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.ostoja.reporting.EffortRow;
import pl.ostoja.reporting.WorkloadService;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.WholeList;

/** How many hours a duty of each kind takes as a file. */
@RequestScoped
@Exported(at = "/reporting/effort", title = "reporting.effort", kind = "DUTY_EFFORT")
public class EffortsList implements WholeList<EffortRow> {
    @Inject WorkloadService service;

    @Override
    public List<EffortRow> rows() {
        return service.efforts();
    }

    @Override
    public List<Column<EffortRow>> columns() {
        return List.of(
                new Column<>("reporting.duty", EffortRow::name),
                new Column<>("law.article", EffortRow::article),
                new Column<>("reporting.effort.hours", EffortRow::hours),
                new Column<>("reporting.hours.from", EffortRow::since));
    }
}
