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
import pl.ostoja.placement.ChildId;

/** A version of the plan of a child (<i>plan pomocy dziecku</i>). Never edited: what changes becomes the next one. */
@Entity
@Audited("PLAN")
@Table(name = "plan_version")
@SQLRestriction("removed_on is null")
class Plan extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PlanId id;

    @Embedded
    private ChildId child;

    @Column(name = "version_number")
    private int number;

    @Embedded
    private PlanMade made;

    @Embedded
    private ChildsPart childs;

    protected Plan() {}

    Plan(PlanId id, CentreId centre, ChildId child, int number, PlanMade made, ChildsPart childs) {
        super(centre);
        this.id = id;
        this.child = child;
        this.number = number;
        this.made = made;
        this.childs = childs;
    }

    PlanId id() {
        return id;
    }

    ChildId child() {
        return child;
    }

    int number() {
        return number;
    }

    LocalDate madeOn() {
        return made.madeOn();
    }

    PlanRow row(int last) {
        return new PlanRow(id, child, number, number == last, made, childs);
    }

    PlanDetails details(int last, List<GoalDetails> goals) {
        return new PlanDetails(id, child, number, number == last, made, childs, goals, version());
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
