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
import pl.ostoja.centre.Removals;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.EditConflict;

/** Days that matter for the aid of those who leave care: in facilities that count like care, and of suspensions. */
@Stateless
public class LeavingPeriodService {
    private static final System.Logger LOG = System.getLogger(LeavingPeriodService.class.getName());

    @Inject
    LeavingRecords records;

    @Inject
    Children children;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    @Inject
    Clock clock;

    /** Writing down the same days again changes nothing. */
    @Allowed(Right.RECORD_LEAVING)
    public LeavingPeriodId record(@Valid RecordLeavingPeriod command) {
        CareFacts care = children.lock(command.child());
        if (!records.isKnown(command.id())) {
            check(command.child(), command.content(), care);
            records.add(new LeavingPeriod(command.id(), caller.centre(), command.child(), command.content()));
            log(command.child(), command.id(), "recorded");
        }
        return command.id();
    }

    @Allowed(Right.RECORD_LEAVING)
    public void correct(@Valid CorrectLeavingPeriod command) {
        LeavingPeriod period = records.period(command.id());
        CareFacts care = children.lock(period.child());
        EditConflict.refuseUnlessCurrent(command.version(), period.version());
        check(period.child(), command.content(), care);
        period.correct(command.content());
        trail.because(command.reason());
        log(period.child(), period.id(), "corrected");
    }

    /** Takes days away that were written down by mistake. */
    @Allowed(Right.RECORD_LEAVING)
    public void remove(LeavingPeriodId id, long version, @NotBlank String reason) {
        LeavingPeriod period = records.period(id);
        children.lock(period.child());
        removals.remove(period, version, reason);
        log(period.child(), id, "removed");
    }

    @Allowed(Right.SEE_LEAVING)
    public LeavingPeriodDetails period(LeavingPeriodId id) {
        LeavingPeriod period = records.period(id);
        CareFacts care = children.visible(period.child());
        trail.seen(caller.centre().value(), "CHILD", period.child().value(), "days that matter for aid");
        return period.details(care);
    }

    private void check(ChildId child, LeavingPeriodContent content, CareFacts care) {
        LeavingPeriodRules.check(content, care, records.aids(child).stream().map(LeavingAid::content).toList(), LocalDate.now(clock));
    }

    private static void log(ChildId child, LeavingPeriodId period, String what) {
        LOG.log(System.Logger.Level.INFO, "child {0}: days that matter for aid {1} {2}", child, period, what);
    }
}
