package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.CostService;
import pl.ostoja.settlement.LiabilityProposal;
import pl.ostoja.settlement.LiabilityService;
import pl.ostoja.settlement.RecordCosts;
import pl.ostoja.shared.Explanation;
import pl.ostoja.web.placement.ChildChangePage;

/** What speaks for whom as the payer of a child's care, and the decision on it: {@code /settlement/decide?child=…}. */
@Named
@ViewScoped
public class DecidePage extends ChildChangePage {
    private static final long serialVersionUID = 1L;

    @Inject LiabilityService service;
    @Inject CostService costs;
    @Inject PayerPlaces places;

    /** Made with the page, so that a form sent twice is written once. */
    private final CostFactId id = CostFactId.next();
    private LiabilityProposal proposal;
    private PayersForm form;
    private Explanation outcome;

    @Override
    protected void opened() {
        List<LiabilityProposal> proposals = service.proposals(getChild());
        proposal = proposals.isEmpty() ? null : proposals.getFirst();
        form = proposal == null ? new PayersForm() : PayersForm.of(proposal, places);
    }

    /** Writes nothing down. */
    public void consider() {
        outcome = service.consider(getChild(), form.content(null));
    }

    public String record() {
        costs.record(new RecordCosts(getChild(), null, null, List.of(new RecordCosts.NewPayers(id, form.content(null))), null));
        return toChild("/settlement/costs", "settlement.saved");
    }

    public LiabilityProposal getProposal() {
        return proposal;
    }

    /** What follows from the form as it was sent; null before. */
    public Explanation getOutcome() {
        return outcome;
    }

    public PayersForm getForm() {
        return form;
    }
}
