package pl.ostoja.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildFactBook;
import pl.ostoja.placement.Children;

/** What courts and adoption centres have assessed about children themselves (REV-24). */
@Stateless
public class OutsideAssessmentService {
    @Inject
    OutsideRecords records;

    @Inject
    Children children;

    @Inject
    ChildFactBook book;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Writing down the same assessment again changes nothing. */
    @Allowed(Right.RECORD_REVIEWS)
    public OutsideAssessmentId record(@Valid RecordOutsideAssessment command) {
        book.record(OutsideAssessment.class, command.id(), command.child(), care ->
                new OutsideAssessment(command.id(), caller.centre(), command.child(), checked(command.content(), care)));
        return command.id();
    }

    @Allowed(Right.RECORD_REVIEWS)
    public void correct(@Valid CorrectOutsideAssessment command) {
        OutsideAssessment assessment = records.assessment(command.id());
        book.correct(assessment, command.version(), command.reason(), care -> assessment.correct(checked(command.content(), care)));
    }

    /** Takes an assessment away that was written down by mistake. */
    @Allowed(Right.RECORD_REVIEWS)
    public void remove(OutsideAssessmentId id, long version, @NotBlank String reason) {
        book.remove(records.assessment(id), version, reason);
    }

    @Allowed(Right.SEE_REVIEWS)
    public OutsideAssessmentDetails details(OutsideAssessmentId id) {
        OutsideAssessment assessment = records.assessment(id);
        children.requireVisible(assessment.child());
        trail.seen(caller.centre().value(), "CHILD", assessment.child().value(), "assessment by others");
        return assessment.details();
    }

    private OutsideAssessmentContent checked(OutsideAssessmentContent content, CareFacts care) {
        OutsideTerms.check(content, care, LocalDate.now(clock));
        return content;
    }
}
