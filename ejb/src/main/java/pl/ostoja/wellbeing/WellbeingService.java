package pl.ostoja.wellbeing;

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
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.EditConflict;

/** Health, school and disability of children: written down, corrected, taken away. */
@Stateless
public class WellbeingService {
    private static final System.Logger LOG = System.getLogger(WellbeingService.class.getName());

    @Inject
    Wellbeing wellbeing;

    @Inject
    WellbeingView view;

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

    /** Writing down the same fact again changes nothing. */
    @Allowed(Right.RECORD_WELLBEING)
    public WellbeingFactId record(@Valid RecordWellbeing command) {
        CareFacts care = children.lock(command.child());
        if (!wellbeing.isKnown(command.id())) {
            check(command.content(), care);
            wellbeing.add(new WellbeingFact(command.id(), caller.centre(), command.child(), command.content()));
            followUp(command.child(), command.id(), "recorded");
        }
        return command.id();
    }

    @Allowed(Right.RECORD_WELLBEING)
    public void correct(@Valid CorrectWellbeing command) {
        WellbeingFact fact = wellbeing.find(command.id());
        CareFacts care = children.lock(fact.child());
        EditConflict.refuseUnlessCurrent(command.version(), fact.version());
        check(command.content(), care);
        fact.correct(command.content());
        trail.because(command.reason());
        followUp(fact.child(), fact.id(), "corrected");
    }

    /** Takes a fact away that was written down by mistake. */
    @Allowed(Right.RECORD_WELLBEING)
    public void remove(WellbeingFactId id, long version, @NotBlank String reason) {
        WellbeingFact fact = wellbeing.find(id);
        children.lock(fact.child());
        removals.remove(fact, version, reason);
        followUp(fact.child(), id, "removed");
    }

    @Allowed(Right.SEE_WELLBEING)
    public WellbeingDetails fact(WellbeingFactId id) {
        WellbeingFact fact = wellbeing.find(id);
        children.requireVisible(fact.child());
        seen(fact.child(), "health or school");
        return fact.details();
    }

    /** All that is known and what follows from it today. */
    @Allowed(Right.SEE_WELLBEING)
    public WellbeingOverview of(ChildId child) {
        CareFacts care = children.visible(child);
        seen(child, "health and school");
        return view.of(child, care, wellbeing.of(child), LocalDate.now(clock));
    }

    private void check(WellbeingContent content, CareFacts care) {
        WellbeingRules.check(content, care, laws.of(caller.centre()), LocalDate.now(clock));
    }

    private void followUp(ChildId child, WellbeingFactId fact, String what) {
        duties.refresh(caller.centre(), List.of(child.value()));
        LOG.log(System.Logger.Level.INFO, "child {0}: fact of wellbeing {1} {2}", child, fact, what);
    }

    private void seen(ChildId child, String part) {
        trail.seen(caller.centre().value(), "CHILD", child.value(), part);
    }
}
