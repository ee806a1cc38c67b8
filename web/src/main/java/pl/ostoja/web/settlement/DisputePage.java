package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.settlement.CorrectPayers;
import pl.ostoja.settlement.Dispute;
import pl.ostoja.settlement.LiabilityService;
import pl.ostoja.settlement.PayersDetails;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** What a payer says against a decision, and how that ended: {@code /settlement/dispute?fact=…}. */
@Named
@ViewScoped
public class DisputePage extends CorrectFactPage<PayersDetails> {
    private static final long serialVersionUID = 1L;
    private static final Dispute NONE = new Dispute(null, null, null, null, null);

    @Inject LiabilityService service;

    private LocalDate raisedOn;
    private String reference;
    private LocalDate endedOn;
    private Dispute.Outcome outcome;
    private LocalDate effectFrom;

    @Override
    protected PayersDetails stored() {
        return service.payers(getFact());
    }

    @Override
    protected void opened(PayersDetails row) {
        isAbout(row.child());
        Dispute known = known(row);
        raisedOn = known.raisedOn();
        reference = known.reference();
        endedOn = known.endedOn();
        outcome = known.outcome();
        effectFrom = known.effectFrom();
    }

    @Override
    public String correct() {
        service.correct(new CorrectPayers(getFact(), getRow().version(), getReason(), getRow().content().disputed(typed())));
        return saved();
    }

    @Override
    public List<Difference> getDifferences() {
        return Differences.between(known(reread()), typed())
                .in("settlement.dispute.raisedOn", Dispute::raisedOn)
                .in("settlement.dispute.reference", Dispute::reference)
                .in("settlement.dispute.endedOn", Dispute::endedOn)
                .in("settlement.dispute.outcome", Dispute::outcome)
                .in("settlement.dispute.effectFrom", Dispute::effectFrom)
                .found();
    }

    private static Dispute known(PayersDetails row) {
        return row.content().dispute() == null ? NONE : row.content().dispute();
    }

    private Dispute typed() {
        return new Dispute(raisedOn, reference, endedOn, outcome, effectFrom);
    }

    public Dispute.Outcome[] getOutcomes() {
        return Dispute.Outcome.values();
    }

    public LocalDate getRaisedOn() {
        return raisedOn;
    }

    public void setRaisedOn(LocalDate raisedOn) {
        this.raisedOn = raisedOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public Dispute.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Dispute.Outcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getEffectFrom() {
        return effectFrom;
    }

    public void setEffectFrom(LocalDate effectFrom) {
        this.effectFrom = effectFrom;
    }
}
