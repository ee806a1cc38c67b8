package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.settlement.AgreementContent;
import pl.ostoja.settlement.AgreementDetails;
import pl.ostoja.settlement.CorrectAgreement;
import pl.ostoja.settlement.LiabilityService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** An agreement with who pays corrected: {@code /settlement/correct-agreement?fact=…}. */
@Named
@ViewScoped
public class CorrectAgreementPage extends CorrectFactPage<AgreementDetails> {
    private static final long serialVersionUID = 1L;

    @Inject LiabilityService service;
    @Inject PayerPlaces places;

    private AgreementForm form;

    @Override
    protected AgreementDetails stored() {
        return service.agreement(getFact());
    }

    @Override
    protected void opened(AgreementDetails row) {
        isAbout(row.child());
        form = AgreementForm.of(row.content());
    }

    @Override
    public String correct() {
        service.correct(new CorrectAgreement(getFact(), getRow().version(), getReason(), form.content()));
        return saved();
    }

    @Override
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("settlement.agreement.partner", content -> places.partner(content.partner()))
                .in("settlement.agreement.since", AgreementContent::since)
                .in("settlement.agreement.concludedOn", AgreementContent::concludedOn)
                .in("settlement.agreement.number", AgreementContent::number)
                .found();
    }

    public AgreementForm getForm() {
        return form;
    }
}
