package pl.ostoja.assistance;

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

/** A step that a case has taken. Corrected with a reason, never silently. */
@Entity
@Audited("ASSISTANCE_STEP")
@Table(name = "assistance_step")
@SQLRestriction("removed_on is null")
class CaseStep extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CaseStepId id;

    @Embedded
    private AssistanceCaseId assistance;

    @Embedded
    private CaseStepContent content;

    protected CaseStep() {}

    CaseStep(CaseStepId id, CentreId centre, AssistanceCaseId assistance, CaseStepContent content) {
        super(centre);
        this.id = id;
        this.assistance = assistance;
        this.content = content;
    }

    void correct(CaseStepContent corrected) {
        content = corrected;
    }

    CaseStepId id() {
        return id;
    }

    AssistanceCaseId assistance() {
        return assistance;
    }

    CaseStepContent content() {
        return content;
    }

    CaseStepDetails details() {
        return new CaseStepDetails(id, assistance, content, version());
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
