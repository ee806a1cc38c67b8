package pl.ostoja.settlement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;

/** A decision on the fee of a child's parents. */
@Entity
@Audited("FEE")
@Table(name = "settlement_fee")
@SQLRestriction("removed_on is null")
class RecordedFee extends ChildFact {
    @Embedded
    private FeeContent content;

    protected RecordedFee() {}

    RecordedFee(CostFactId id, CentreId centre, ChildId child, FeeContent content) {
        super(id, centre, child);
        this.content = content;
    }

    void correct(FeeContent corrected) {
        content = corrected;
    }

    FeeContent content() {
        return content;
    }

    FeeDetails details() {
        LocalDate interest = content.finalOn() == null ? null : ParentalFee.interestFrom(content.finalOn());
        return new FeeDetails(id(), child(), content, interest, version());
    }
}
