package pl.ostoja.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;

/** An action of one version of a plan. What is to be done stays as it was agreed; what becomes of it is added. */
@Entity
@Audited("PLAN_ACTION")
@Table(name = "plan_action")
class PlanAction implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ActionId id;

    @Embedded
    private CentreId centre;

    @Embedded
    private PlanSubject subject;

    @Embedded
    private PlanId plan;

    @Column(name = "place")
    private int place;

    @Embedded
    private ActionContent content;

    @Embedded
    private ActionOutcome outcome;

    @Version
    @Column(name = "version")
    private long version;

    protected PlanAction() {}

    PlanAction(ActionId id, Plan plan, int place, ActionContent content) {
        this.id = id;
        this.centre = plan.centre();
        this.subject = plan.subject();
        this.plan = plan.id();
        this.place = place;
        this.content = content;
        this.outcome = ActionOutcome.PLANNED;
    }

    /** It was done, or not; or that was a mistake. */
    void settle(ActionOutcome known) {
        outcome = known;
    }

    PlanId plan() {
        return plan;
    }

    int goal() {
        return content.goal();
    }

    long version() {
        return version;
    }

    ActionDetails details() {
        return new ActionDetails(id, plan, content, outcome, version);
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return subject.record();
    }
}
