package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.settlement.CorrectPayers;
import pl.ostoja.settlement.LiabilityService;
import pl.ostoja.settlement.PayersContent;
import pl.ostoja.settlement.PayersDetails;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** A decision on who pays corrected: {@code /settlement/correct-payers?fact=…}. */
@Named
@ViewScoped
public class CorrectPayersPage extends CorrectFactPage<PayersDetails> {
    private static final long serialVersionUID = 1L;

    @Inject LiabilityService service;
    @Inject PayerPlaces places;

    private PayersForm form;

    @Override
    protected PayersDetails stored() {
        return service.payers(getFact());
    }

    @Override
    protected void opened(PayersDetails row) {
        isAbout(row.child());
        form = PayersForm.of(row.content(), places);
    }

    @Override
    public String correct() {
        service.correct(new CorrectPayers(getFact(), getRow().version(), getReason(), form.content(getRow().content().dispute())));
        return saved();
    }

    @Override
    public List<Difference> getDifferences() {
        PayersDetails theirs = reread();
        return Differences.between(theirs.content(), form.content(theirs.content().dispute()))
                .in("settlement.payers.since", PayersContent::since)
                .in("settlement.payers.origin", PayersContent::origin)
                .in("settlement.payers.residence", content -> places.name(content.residence()))
                .in("settlement.payers.registration", content -> places.name(content.registration()))
                .in("settlement.payers.courtSeat", content -> places.name(content.courtSeat()))
                .in("settlement.payers.leftIn", content -> places.name(content.leftIn()))
                .in("settlement.payers.host", content -> places.name(content.host()))
                .in("settlement.payers.decidedOn", PayersContent::decidedOn)
                .in("settlement.payers.evidence", PayersContent::evidence)
                .found();
    }

    public PayersForm getForm() {
        return form;
    }
}
