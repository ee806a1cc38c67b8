package pl.ostoja.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;

/**
 * A version of the plan of a child (<i>plan pomocy dziecku</i>) or of the work with a family (<i>plan pracy z rodziną</i>). Never edited: what changes becomes
 * the next one.
 */
@Entity
@Audited("PLAN")
@Table(name = "plan_version")
@SQLRestriction("removed_on is null")
class Plan extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PlanId id;

    @Embedded
    private PlanSubject subject;

    @Column(name = "version_number")
    private int number;

    @Embedded
    private PlanMade made;

    /** Null in the plan of a family. */
    @Embedded
    private ChildsPart childs;

    /** Null in the plan of a child. */
    @Embedded
    private FamilysPart familys;

    /** Null as long as nobody has signed, and in the plan of a child. */
    @Embedded
    private Agreement agreement;

    protected Plan() {}

    Plan(PlanId id, CentreId centre, PlanSubject subject, int number, PlanMade made, ChildsPart childs, FamilysPart familys) {
        super(centre);
        this.id = id;
        this.subject = subject;
        this.number = number;
        this.made = made;
        this.childs = childs;
        this.familys = familys;
    }

    /** It was signed; or the day or the names were a mistake. */
    void agree(Agreement reached) {
        agreement = reached;
    }

    PlanId id() {
        return id;
    }

    PlanSubject subject() {
        return subject;
    }

    int number() {
        return number;
    }

    LocalDate madeOn() {
        return made.madeOn();
    }

    /** Null as long as nobody has signed. */
    LocalDate agreedOn() {
        return agreement == null ? null : agreement.agreedOn();
    }

    PlanRow row(int last) {
        return new PlanRow(id, subject, number, number == last, made, childs, agreement);
    }

    /** @param name of the child or of the family */
    PlanTie tie(String name) {
        return new PlanTie(id, subject, number, made.madeOn(), name);
    }

    PlanDetails details(int last, List<GoalDetails> goals) {
        return new PlanDetails(id, subject, number, number == last, made, childs, familys, agreement, goals, version());
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
