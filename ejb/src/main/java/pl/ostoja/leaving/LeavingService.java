package pl.ostoja.leaving;

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
import pl.ostoja.duty.FactBook;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;

/** Mentor and programme of those who leave care, as they came about. What is owed about them is kept by their child ({@link Children#prepared}). */
@Stateless
public class LeavingService {
    @Inject
    LeavingRecords records;

    @Inject
    Outlooks outlooks;

    @Inject
    Children children;

    @Inject
    CareLaws laws;

    @Inject
    FactBook book;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Writing down the same step again changes nothing. */
    @Allowed(Right.RECORD_LEAVING)
    public LeavingStepId record(@Valid RecordLeavingStep command) {
        ChildId child = command.child();
        CareFacts care = children.lock(child);
        book.record(
                LeavingStep.class, command.id(), () -> new LeavingStep(command.id(), caller.centre(), child, checked(command.content(), care)), () -> prepared(child));
        return command.id();
    }

    @Allowed(Right.RECORD_LEAVING)
    public void correct(@Valid CorrectLeavingStep command) {
        LeavingStep step = records.step(command.id());
        CareFacts care = children.lock(step.child());
        book.correct(step, command.version(), command.reason(), () -> step.correct(checked(command.content(), care)), () -> prepared(step.child()));
    }

    /** Takes a step away that was written down by mistake. */
    @Allowed(Right.RECORD_LEAVING)
    public void remove(LeavingStepId id, long version, @NotBlank String reason) {
        LeavingStep step = records.step(id);
        children.lock(step.child());
        book.remove(step, version, reason, () -> prepared(step.child()));
    }

    @Allowed(Right.SEE_LEAVING)
    public LeavingStepDetails step(LeavingStepId id) {
        LeavingStep step = records.step(id);
        children.requireVisible(step.child());
        seen(step.child(), "step towards leaving care");
        return step.details();
    }

    /** All that is known, what follows from it, and what aid there will be. */
    @Allowed(Right.SEE_LEAVING)
    public LeavingDetails of(ChildId child) {
        CareFacts care = children.visible(child);
        seen(child, "leaving care");
        return outlooks.of(child, care, records.steps(child), records.aids(child), records.periods(child), caller.centre(), LocalDate.now(clock));
    }

    private LeavingStepContent checked(LeavingStepContent content, CareFacts care) {
        LeavingStepRules.check(content, care, laws.of(caller.centre()), LocalDate.now(clock));
        return content;
    }

    /** From all steps as they stand now: the file of the child knows when mentor and programme were there. */
    private void prepared(ChildId child) {
        children.prepared(child, LeavingStepFacts.done(records.steps(child).stream().map(one -> one.content().facts()).toList()));
    }

    private void seen(ChildId child, String part) {
        trail.seen(caller.centre().value(), "CHILD", child.value(), part);
    }
}
