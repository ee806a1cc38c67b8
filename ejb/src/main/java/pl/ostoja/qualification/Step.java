package pl.ostoja.qualification;

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
import pl.ostoja.fostering.FosterFamilyId;

/** A step that was taken on the way to a foster family. Corrected with a reason, never silently. */
@Entity
@Audited("QUALIFICATION_STEP")
@Table(name = "qualification_step")
@SQLRestriction("removed_on is null")
class Step extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StepId id;

    @Embedded
    private FosterFamilyId family;

    @Embedded
    private StepContent content;

    protected Step() {}

    Step(StepId id, CentreId centre, FosterFamilyId family, StepContent content) {
        super(centre);
        this.id = id;
        this.family = family;
        this.content = content;
    }

    void correct(StepContent corrected) {
        content = corrected;
    }

    StepId id() {
        return id;
    }

    FosterFamilyId family() {
        return family;
    }

    StepContent content() {
        return content;
    }

    StepDetails details() {
        return new StepDetails(id, family, content, version());
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return family.value();
    }
}
