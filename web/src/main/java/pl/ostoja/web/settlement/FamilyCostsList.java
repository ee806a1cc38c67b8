package pl.ostoja.web.settlement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.settlement.FamilyCostDetails;
import pl.ostoja.settlement.FamilyCostService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** What a family costs as a file. */
@RequestScoped
@Exported(at = "/settlement/family-costs", title = "settlement.family", kind = "FAMILY_COST")
public class FamilyCostsList implements ExportedList<FamilyCostDetails> {
    @Inject FamilyCostService service;
    @Inject Query query;

    @Override
    public Page<FamilyCostDetails> page(PageRequest request) {
        return Page.slice(service.of(new FosterFamilyId(query.id("family"))), request);
    }

    @Override
    public List<Column<FamilyCostDetails>> columns() {
        return List.of(
                new Column<>("settlement.what", cost -> cost.content().category()),
                new Column<>("settlement.fee.amount", cost -> cost.content().amount()),
                new Column<>("settlement.since", cost -> cost.content().since()),
                new Column<>("settlement.until", cost -> cost.content().until()),
                new Column<>("settlement.basis", cost -> cost.content().source()),
                new Column<>("settlement.family.belowWhy", cost -> cost.content().belowWhy()));
    }
}
