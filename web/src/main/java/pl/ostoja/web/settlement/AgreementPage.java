package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.CostService;
import pl.ostoja.settlement.LiabilityService;
import pl.ostoja.settlement.RecordAgreement;
import pl.ostoja.web.faces.Messages;

/** A new agreement with who pays for a child: {@code /settlement/agreement?child=…}. */
@Named
@ViewScoped
public class AgreementPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject LiabilityService service;
    @Inject CostService costs;
    @Inject ChildService children;
    @Inject Messages messages;

    /** Made with the page, so that a form sent twice is written once. */
    private final CostFactId id = CostFactId.next();
    private final AgreementForm form = new AgreementForm();
    private ChildId child;
    private ChildDetails details;

    /** Offers what the last decision on who pays says. */
    public void load() {
        details = children.details(child);
        var payers = costs.of(child).payers();
        if (!payers.isEmpty()) {
            form.setPartner(payers.getLast().county().value());
            form.setSince(payers.getLast().content().since());
        }
    }

    public String record() {
        service.record(new RecordAgreement(id, child, form.content()));
        messages.done("settlement.saved");
        return "/settlement/costs?faces-redirect=true&child=" + child;
    }

    public AgreementForm getForm() {
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
