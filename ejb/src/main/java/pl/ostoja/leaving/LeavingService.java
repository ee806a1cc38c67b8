package pl.ostoja.leaving;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.duty.Duties;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.EditConflict;

/** Mentor and programme of those who leave care, as they came about. What is owed about them is kept by their child ({@link Children#prepared}). */
@Stateless
public class LeavingService {
    private static final System.Logger LOG = System.getLogger(LeavingService.class.getName());

    @Inject
    LeavingRecords records;

    @Inject
    Outlooks outlooks;

    @Inject
    Children children;

    @Inject
    CareLaws laws;

    @Inject
    Duties duties;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    @Inject
    Clock clock;

    /** Writing down the same step again changes nothing. */
    @Allowed(Right.RECORD_LEAVING)
    public LeavingStepId record(@Valid RecordLeavingStep command) {
        CareFacts care = children.lock(command.child());
        if (!records.isKnown(command.id())) {
            check(command.content(), care);
            records.add(new LeavingStep(command.id(), caller.centre(), command.child(), command.content()));
            followUp(command.child(), command.id(), "recorded");
        }
        return command.id();
    }

    @Allowed(Right.RECORD_LEAVING)
    public void correct(@Valid CorrectLeavingStep command) {
        LeavingStep step = records.step(command.id());
        CareFacts care = children.lock(step.child());
        EditConflict.refuseUnlessCurrent(command.version(), step.version());
        check(command.content(), care);
        step.correct(command.content());
        trail.because(command.reason());
        followUp(step.child(), step.id(), "corrected");
    }

    /** Takes a step away that was written down by mistake. */
    @Allowed(Right.RECORD_LEAVING)
    public void remove(LeavingStepId id, long version, @NotBlank String reason) {
        LeavingStep step = records.step(id);
        children.lock(step.child());
        removals.remove(step, version, reason);
        followUp(step.child(), id, "removed");
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

    private void check(LeavingStepContent content, CareFacts care) {
        CareLaw law = laws.of(caller.centre());
        LeavingStepRules.check(content, care, law, LocalDate.now(clock));
    }

    private void followUp(ChildId child, LeavingStepId step, String what) {
        records.flush();
        children.prepared(child, LeavingStepFacts.done(records.steps(child).stream().map(one -> one.content().facts()).toList()));
        duties.refresh(caller.centre(), List.of(child.value()));
        LOG.log(System.Logger.Level.INFO, "child {0}: step towards leaving care {1} {2}", child, step, what);
    }

    private void seen(ChildId child, String part) {
        trail.seen(caller.centre().value(), "CHILD", child.value(), part);
    }
}
