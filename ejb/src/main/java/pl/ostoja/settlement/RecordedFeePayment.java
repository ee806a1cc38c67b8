package pl.ostoja.settlement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;

/** What parents paid of their fee. */
@Entity
@Audited("FEE_PAYMENT")
@Table(name = "settlement_fee_payment")
@SQLRestriction("removed_on is null")
class RecordedFeePayment extends ChildFact {
    @Embedded
    private FeePaymentContent content;

    protected RecordedFeePayment() {}

    RecordedFeePayment(CostFactId id, CentreId centre, ChildId child, FeePaymentContent content) {
        super(id, centre, child);
        this.content = content;
    }

    void correct(FeePaymentContent corrected) {
        content = corrected;
    }

    FeePaymentContent content() {
        return content;
    }

    FeePaymentDetails details() {
        return new FeePaymentDetails(id(), child(), content, version());
    }
}
