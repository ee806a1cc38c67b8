package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.placement.FamilyFile;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.settlement.CorrectFamilyCost;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.FamilyCostContent;
import pl.ostoja.settlement.FamilyCostDetails;
import pl.ostoja.settlement.FamilyCostService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** What a family costs, corrected or taken away: {@code /settlement/correct-family-cost?fact=…}. */
@Named
@ViewScoped
public class CorrectFamilyCostPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject FamilyCostService service;
    @Inject PlacesService places;
    @Inject Messages messages;

    private CostFactId fact;
    private FamilyCostDetails row;
    private FamilyFile file;
    private FamilyCostForm form;
    private String reason;

    public void load() {
        row = service.cost(fact);
        file = places.file(row.family());
        form = FamilyCostForm.of(row.content());
    }

    public String correct() {
        service.correct(new CorrectFamilyCost(fact, row.version(), reason, form.content()));
        return done();
    }

    public String remove() {
        service.remove(fact, row.version(), reason);
        return done();
    }

    private String done() {
        messages.done("settlement.saved");
        return "/settlement/family-costs?faces-redirect=true&family=" + row.family();
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.cost(fact);
        return Differences.between(row.content(), form.content())
                .in("settlement.what", FamilyCostContent::category)
                .in("settlement.fee.amount", FamilyCostContent::amount)
                .in("settlement.since", FamilyCostContent::since)
                .in("settlement.until", FamilyCostContent::until)
                .in("settlement.basis", FamilyCostContent::source)
                .found();
    }

    public FamilyFile getFile() {
        return file;
    }

    public FamilyCostForm getForm() {
        return form;
    }

    public CostFactId getFact() {
        return fact;
    }

    public void setFact(CostFactId fact) {
        this.fact = fact;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
