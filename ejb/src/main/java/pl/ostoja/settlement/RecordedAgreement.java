package pl.ostoja.settlement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;

/** An agreement about a child that was concluded. */
@Entity
@Audited("AGREEMENT")
@Table(name = "settlement_agreement")
@SQLRestriction("removed_on is null")
class RecordedAgreement extends ChildFact {
    @Embedded
    private AgreementContent content;

    protected RecordedAgreement() {}

    RecordedAgreement(CostFactId id, CentreId centre, ChildId child, AgreementContent content) {
        super(id, centre, child);
        this.content = content;
    }

    void correct(AgreementContent corrected) {
        content = corrected;
    }

    AgreementContent content() {
        return content;
    }

    AgreementDetails details() {
        return new AgreementDetails(id(), child(), content, version());
    }
}
