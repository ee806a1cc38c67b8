package pl.ostoja.leaving;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildId;

/** Days that matter for the aid of somebody who leaves care: in a facility that counts like care, without aid that was suspended, or without a right to it. */
@Entity
@Audited("LEAVING_PERIOD")
@Table(name = "leaving_period")
@SQLRestriction("removed_on is null")
class LeavingPeriod extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LeavingPeriodId id;

    @Embedded
    private ChildId child;

    @Embedded
    private LeavingPeriodContent content;

    protected LeavingPeriod() {}

    LeavingPeriod(LeavingPeriodId id, CentreId centre, ChildId child, LeavingPeriodContent content) {
        super(centre);
        this.id = id;
        this.child = child;
        this.content = content;
    }

    /** What was believed before stays in the history of the record. */
    void correct(LeavingPeriodContent corrected) {
        content = corrected;
    }

    LeavingPeriodId id() {
        return id;
    }

    ChildId child() {
        return child;
    }

    LeavingPeriodContent content() {
        return content;
    }

    /** @param care of the same child, from whose stays the end of some follows */
    LeavingPeriodDetails details(CareFacts care) {
        return new LeavingPeriodDetails(id, child, content, Suspensions.lastDay(content, care), version());
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return child.value();
    }
}
