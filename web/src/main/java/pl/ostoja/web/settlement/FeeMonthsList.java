package pl.ostoja.web.settlement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.ostoja.placement.ChildId;
import pl.ostoja.settlement.ChildFees;
import pl.ostoja.settlement.FeeService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** How the parents of a child stand with their fee, month by month, as a file. */
@RequestScoped
@Exported(at = "/settlement/fees", title = "settlement.fee.months", kind = "FEE")
public class FeeMonthsList implements ExportedList<ChildFees.Month> {
    @Inject FeeService service;
    @Inject Query query;

    @Override
    public Page<ChildFees.Month> page(PageRequest request) {
        return Page.slice(service.of(new ChildId(query.id("child"))).months(), request);
    }

    @Override
    public List<Column<ChildFees.Month>> columns() {
        return List.of(
                new Column<>("settlement.month", month -> month.month().toString()),
                new Column<>("settlement.fee.due", ChildFees.Month::due),
                new Column<>("settlement.fee.paid", ChildFees.Month::paid),
                new Column<>("settlement.fee.owed", ChildFees.Month::owed));
    }
}
