package pl.ostoja.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;

/** An assessment of the situation of a family (<i>okresowa ocena sytuacji rodziny</i>, UWR art. 15(1)(15)). Corrected with a reason, never silently. */
@Entity
@Audited("FAMILY_ASSESSMENT")
@Table(name = "plan_assessment")
@SQLRestriction("removed_on is null")
class FamilyAssessment extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FamilyAssessmentId id;

    @Embedded
    private AssistanceCaseId assistance;

    @Embedded
    private AssessmentContent content;

    /** Null as long as the employer has not got it. */
    @Embedded
    private PassedOn passed;

    protected FamilyAssessment() {}

    FamilyAssessment(FamilyAssessmentId id, CentreId centre, AssistanceCaseId assistance, AssessmentContent content) {
        super(centre);
        this.id = id;
        this.assistance = assistance;
        this.content = content;
    }

    void correct(AssessmentContent corrected) {
        content = corrected;
    }

    void pass(PassedOn to) {
        passed = to;
    }

    FamilyAssessmentId id() {
        return id;
    }

    AssistanceCaseId assistance() {
        return assistance;
    }

    AssessmentContent content() {
        return content;
    }

    PassedOn passed() {
        return passed;
    }

    PlannedFamily.Assessed facts() {
        return new PlannedFamily.Assessed(id.value(), content.assessedOn(), passed == null ? null : passed.on());
    }

    AssessmentDetails details() {
        return new AssessmentDetails(id, assistance, content, passed, version());
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return assistance.value();
    }
}
