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
public class CorrectFamilyCostPage extends CorrectionPage<FamilyCostDetails> {
    private static final long serialVersionUID = 1L;

    @Inject FamilyCostService service;
    @Inject PlacesService places;

    private FamilyFile file;
    private FamilyCostForm form;

    @Override
    protected FamilyCostDetails stored() {
        return service.cost(getFact());
    }

    @Override
    protected void opened(FamilyCostDetails row) {
        file = places.file(row.family());
        form = FamilyCostForm.of(row.content());
    }

    @Override
    public String correct() {
        service.refuseUnexplained(getRow().family(), getFact(), form.content());
        service.correct(new CorrectFamilyCost(getFact(), getRow().version(), getReason(), form.content()));
        return saved();
    }

    public String remove() {
        service.remove(getFact(), getRow().version(), getReason());
        return saved();
    }

    @Override
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
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

    @Override
    String saved() {
        return to(getHome() + "?family=" + getRow().family(), "settlement.saved");
    }

    public FamilyFile getFile() {
        return file;
    }

    public FamilyCostForm getForm() {
        return form;
    }
}
