package pl.ostoja.settlement;

import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;

/** Facts from which costs follow, of a {@link Seeding}. */
public final class CostSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public CostSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    public void average(PublishAverage published, CareForm type, Entered entered) {
        made(new RecordedAverage(centre, published, type, published.content()), entered);
    }

    public void rate(RecordRate raised, Entered entered) {
        made(new RecordedRate(raised.id(), centre, raised.content()), entered);
    }

    public void classification(RecordClassification classified, Entered entered) {
        made(new RecordedClassification(classified.id(), centre, classified.content()), entered);
    }

    public void familyCost(RecordFamilyCost cost, Entered entered) {
        made(new RecordedFamilyCost(cost.id(), centre, cost.family(), cost.content()), entered);
    }

    public void circumstance(ChildId child, RecordCosts.NewCircumstance one, Entered entered) {
        made(new RecordedCircumstance(one.id(), centre, child, one.content()), entered);
    }

    public void expense(ChildId child, RecordCosts.NewExpense one, Entered entered) {
        made(new RecordedExpense(one.id(), centre, child, one.content()), entered);
    }

    public void payers(ChildId child, RecordCosts.NewPayers one, CareFacts care, Entered entered) {
        made(new RecordedPayers(one.id(), centre, child, one.content(), CostRules.decide(one.content(), care)), entered);
    }

    public void agreement(ChildId child, CostFactId id, AgreementContent content, Entered entered) {
        made(new RecordedAgreement(id, centre, child, content), entered);
    }

    public void fee(RecordFee fee, Entered entered) {
        made(new RecordedFee(fee.id(), centre, fee.child(), fee.content()), entered);
    }

    public void feePayment(RecordFeePayment payment, Entered entered) {
        made(new RecordedFeePayment(payment.id(), centre, payment.child(), payment.content()), entered);
    }

    private void made(RecordedFact fact, Entered entered) {
        seeding.made(fact, fact.id().value(), entered).done();
    }
}
