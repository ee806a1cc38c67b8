package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.CostService;
import pl.ostoja.settlement.LiabilityService;
import pl.ostoja.settlement.RecordAgreement;
import pl.ostoja.web.placement.ChildChangePage;

/** A new agreement with who pays for a child: {@code /settlement/agreement?child=…}. */
@Named
@ViewScoped
public class AgreementPage extends ChildChangePage {
    private static final long serialVersionUID = 1L;

    @Inject LiabilityService service;
    @Inject CostService costs;

    /** Made with the page, so that a form sent twice is written once. */
    private final CostFactId id = CostFactId.next();
    private final AgreementForm form = new AgreementForm();

    /** Offers what the last decision on who pays says. */
    @Override
    protected void opened() {
        var payers = costs.of(getChild()).payers();
        if (!payers.isEmpty()) {
            form.setPartner(payers.getLast().county().value());
            form.setSince(payers.getLast().content().since());
        }
    }

    public String record() {
        service.record(new RecordAgreement(id, getChild(), form.content()));
        return toChild("/settlement/costs", "settlement.saved");
    }

    public AgreementForm getForm() {
        return form;
    }
}
