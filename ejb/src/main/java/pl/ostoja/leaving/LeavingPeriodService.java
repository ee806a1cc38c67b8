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
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildFactBook;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;

/** Days that matter for the aid of those who leave care: in facilities that count like care, and of suspensions. */
@Stateless
public class LeavingPeriodService {
    @Inject
    LeavingRecords records;

    @Inject
    Children children;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    ChildFactBook book;

    @Inject
    Clock clock;

    /** Writing down the same days again changes nothing. */
    @Allowed(Right.RECORD_LEAVING)
    public LeavingPeriodId record(@Valid RecordLeavingPeriod command) {
        ChildId child = command.child();
        book.record(LeavingPeriod.class, command.id(), child, care ->
                new LeavingPeriod(command.id(), caller.centre(), child, checked(child, command.content(), care)));
        return command.id();
    }

    @Allowed(Right.RECORD_LEAVING)
    public void correct(@Valid CorrectLeavingPeriod command) {
        LeavingPeriod period = records.period(command.id());
        book.correct(period, command.version(), command.reason(), care -> period.correct(checked(period.child(), command.content(), care)));
    }

    /** Takes days away that were written down by mistake. */
    @Allowed(Right.RECORD_LEAVING)
    public void remove(LeavingPeriodId id, long version, @NotBlank String reason) {
        book.remove(records.period(id), version, reason);
    }

    @Allowed(Right.SEE_LEAVING)
    public LeavingPeriodDetails period(LeavingPeriodId id) {
        LeavingPeriod period = records.period(id);
        CareFacts care = children.visible(period.child());
        trail.seen(caller.centre().value(), "CHILD", period.child().value(), "days that matter for aid");
        return period.details(care);
    }

    private LeavingPeriodContent checked(ChildId child, LeavingPeriodContent content, CareFacts care) {
        LeavingPeriodRules.check(content, care, records.aids(child).stream().map(LeavingAid::content).toList(), LocalDate.now(clock));
        return content;
    }
}
