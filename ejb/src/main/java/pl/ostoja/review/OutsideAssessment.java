package pl.ostoja.review;

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

/** That somebody else assessed the situation of a child: no review of ours, and no duty of ours. */
@Entity
@Audited("OUTSIDE_ASSESSMENT")
@Table(name = "review_outside")
@SQLRestriction("removed_on is null")
class OutsideAssessment extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OutsideAssessmentId id;

    @Embedded
    private ChildId child;

    @Embedded
    private OutsideAssessmentContent content;

    protected OutsideAssessment() {}

    OutsideAssessment(OutsideAssessmentId id, CentreId centre, ChildId child, OutsideAssessmentContent content) {
        super(centre);
        this.id = id;
        this.child = child;
        this.content = content;
    }

    /** What was believed before stays in the history of the record. */
    void correct(OutsideAssessmentContent corrected) {
        content = corrected;
    }

    ChildId child() {
        return child;
    }

    OutsideAssessmentContent content() {
        return content;
    }

    OutsideAssessmentDetails details() {
        return new OutsideAssessmentDetails(id, child, content, version());
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
