package pl.ostoja.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.law.Due;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.ChildId;

/** That an adoption centre asked for the opinions and papers of a child (UWR art. 139a, 164(2)(1)), and that they were sent. */
@Entity
@Audited("OPINION_DEMAND")
@Table(name = "review_opinion_demand")
@SQLRestriction("removed_on is null")
class OpinionDemand extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OpinionDemandId id;

    @Embedded
    private ChildId child;

    @Embedded
    private OpinionDemandContent content;

    protected OpinionDemand() {}

    OpinionDemand(OpinionDemandId id, CentreId centre, ChildId child, OpinionDemandContent content) {
        super(centre);
        this.id = id;
        this.child = child;
        this.content = content;
    }

    /** What was believed before stays in the history of the record. */
    void correct(OpinionDemandContent corrected) {
        content = corrected;
    }

    /** The opinions have gone to the centre that asked. */
    void sent(LocalDate day) {
        content = content.sent(day);
    }

    OpinionDemandFacts facts() {
        return new OpinionDemandFacts(id.value(), content.cameOn(), content.sentOn());
    }

    ChildId child() {
        return child;
    }

    OpinionDemandContent content() {
        return content;
    }

    OpinionDemandDetails details(CareLaw law) {
        Due due = OpinionDemandDuties.due(content.cameOn(), law);
        return new OpinionDemandDetails(id, child, content, due, version());
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
