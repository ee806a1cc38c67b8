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
import pl.ostoja.placement.ChildId;

/** Something that was done so that a young person can leave care. */
@Entity
@Audited("LEAVING_STEP")
@Table(name = "leaving_step")
@SQLRestriction("removed_on is null")
class LeavingStep extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LeavingStepId id;

    @Embedded
    private ChildId child;

    @Embedded
    private LeavingStepContent content;

    protected LeavingStep() {}

    LeavingStep(LeavingStepId id, CentreId centre, ChildId child, LeavingStepContent content) {
        super(centre);
        this.id = id;
        this.child = child;
        this.content = content;
    }

    /** What was believed before stays in the history of the record. */
    void correct(LeavingStepContent corrected) {
        content = corrected;
    }

    LeavingStepId id() {
        return id;
    }

    ChildId child() {
        return child;
    }

    LeavingStepContent content() {
        return content;
    }

    LeavingStepDetails details() {
        return new LeavingStepDetails(id, child, content, version());
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
