package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.settlement.CorrectFamilyCost;
import pl.ostoja.settlement.FamilyCostContent;
import pl.ostoja.settlement.FamilyCostDetails;
import pl.ostoja.settlement.FamilyCostService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** What a family costs, corrected or taken away: {@code /settlement/correct-family-cost?fact=…}. */
@Named
@ViewScoped
public class CorrectFamilyCostPage extends CorrectionPage {
    private static final long serialVersionUID = 1L;

    @Inject FamilyCostService service;
    @Inject PlacesService places;

    private FamilyCostDetails row;
    private FamilyFile file;
    private FamilyCostForm form;

    @Override
    public void load() {
        row = service.cost(getFact());
        file = places.file(row.family());
        form = FamilyCostForm.of(row.content());
    }

    @Override
    public String correct() {
        service.refuseUnexplained(row.family(), getFact(), form.content());
        service.correct(new CorrectFamilyCost(getFact(), row.version(), getReason(), form.content()));
        return saved(query());
    }

    public String remove() {
        service.remove(getFact(), row.version(), getReason());
        return saved(query());
    }

    @Override
    public List<Difference> getDifferences() {
        row = service.cost(getFact());
        return Differences.between(row.content(), form.content())
                .in("settlement.what", FamilyCostContent::category)
                .in("settlement.fee.amount", FamilyCostContent::amount)
                .in("settlement.since", FamilyCostContent::since)
                .in("settlement.until", FamilyCostContent::until)
                .in("settlement.basis", FamilyCostContent::source)
                .in("settlement.family.homeTotal", content -> content.home() == null ? null : content.home().total())
                .in("settlement.family.residents", content -> content.home() == null ? null : content.home().residents())
                .in("settlement.family.belowWhy", FamilyCostContent::belowWhy)
                .found();
    }

    @Override
    public String getHome() {
        return FamilyCostsPage.AT;
    }

    private String query() {
        return "&family=" + row.family();
    }

    public FamilyFile getFile() {
        return file;
    }

    public FamilyCostForm getForm() {
        return form;
    }
}
