package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.CostService;
import pl.ostoja.settlement.LiabilityProposal;
import pl.ostoja.settlement.LiabilityService;
import pl.ostoja.settlement.RecordCosts;
import pl.ostoja.shared.Explanation;
import pl.ostoja.web.faces.Messages;

/** What speaks for whom as the payer of a child's care, and the decision on it: {@code /settlement/decide?child=…}. */
@Named
@ViewScoped
public class DecidePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject LiabilityService service;
    @Inject CostService costs;
    @Inject ChildService children;
    @Inject PayerPlaces places;
    @Inject Messages messages;

    /** Made with the page, so that a form sent twice is written once. */
    private final CostFactId id = CostFactId.next();
    private ChildId child;
    private ChildDetails details;
    private LiabilityProposal proposal;
    private PayersForm form;
    private Explanation outcome;

    public void load() {
        details = children.details(child);
        List<LiabilityProposal> proposals = service.proposals(child);
        proposal = proposals.isEmpty() ? null : proposals.getFirst();
        form = proposal == null ? new PayersForm() : PayersForm.of(proposal, places);
    }

    /** Writes nothing down. */
    public void consider() {
        outcome = service.consider(child, form.content(null));
    }

    public String record() {
        costs.record(new RecordCosts(child, null, null, List.of(new RecordCosts.NewPayers(id, form.content(null))), null));
        messages.done("settlement.saved");
        return "/settlement/costs?faces-redirect=true&child=" + child;
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

    public ChildDetails getDetails() {
        return details;
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
    }
}
