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
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.CareLaw;

/** An evaluation of a foster family that was made (<i>ocena rodziny zastępczej</i>, UWR art. 132-134). Corrected with a reason, never silently. */
@Entity
@Audited("EVALUATION")
@Table(name = "review_evaluation")
@SQLRestriction("removed_on is null")
class Evaluation extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EvaluationId id;

    @Embedded
    private FosterFamilyId family;

    @Embedded
    private EvaluationContent content;

    /** Null as long as nothing has happened: that is how an embedded record of nulls is read. */
    @Embedded
    private EvaluationCourse course;

    @Column(name = "motion_sent_on")
    private LocalDate motionSentOn;

    protected Evaluation() {}

    Evaluation(EvaluationId id, CentreId centre, FosterFamilyId family, EvaluationContent content) {
        super(centre);
        this.id = id;
        this.family = family;
        this.content = content;
    }

    void correct(EvaluationContent corrected) {
        content = corrected;
    }

    /** As far as it has come: delivered, objected to, decided. */
    void come(EvaluationCourse known) {
        course = known;
    }

    /** The motion to revoke the placement has gone to the court. */
    void motionSent(LocalDate day) {
        motionSentOn = day;
    }

    EvaluationId id() {
        return id;
    }

    FosterFamilyId family() {
        return family;
    }

    EvaluationContent content() {
        return content;
    }

    EvaluationCourse course() {
        return course == null ? EvaluationCourse.NONE : course;
    }

    EvaluationFacts facts() {
        return new EvaluationFacts(id.value(), content.madeOn(), content.result(), course(), motionSentOn);
    }

    EvaluationDetails details(CareLaw law, LocalDate today) {
        LocalDate delivered = course().deliveredOn();
        LocalDate received = course().receivedOn();
        return new EvaluationDetails(
                id, family, content, course(), motionSentOn, EvaluationCalendar.stage(course(), law, today),
                delivered == null ? null : EvaluationCalendar.objections(delivered, law).legal(),
                received == null ? null : EvaluationCalendar.decision(received, law).legal(), version());
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
