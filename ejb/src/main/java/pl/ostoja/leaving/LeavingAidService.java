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
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.wellbeing.Wellbeing;

/** Aid for those who leave care: what they applied for and what was decided. */
@Stateless
public class LeavingAidService {
    @Inject
    LeavingRecords records;

    @Inject
    Children children;

    @Inject
    Wellbeing wellbeing;

    @Inject
    CareLaws laws;

    @Inject
    CurrentLaw numbers;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    FactBook book;

    @Inject
    Clock clock;

    /** Writing down the same aid again changes nothing. */
    @Allowed(Right.RECORD_LEAVING)
    public LeavingAidId record(@Valid RecordLeavingAid command) {
        CareFacts care = children.lock(command.child());
        book.record(LeavingAid.class, command.id(), () -> new LeavingAid(command.id(), caller.centre(), command.child(), checked(command.id(), command.content(), care)));
        return command.id();
    }

    @Allowed(Right.RECORD_LEAVING)
    public void correct(@Valid CorrectLeavingAid command) {
        LeavingAid aid = records.aid(command.id());
        CareFacts care = children.lock(aid.child());
        book.correct(aid, command.version(), command.reason(), () -> aid.correct(checked(aid.id(), command.content(), care)));
    }

    /** Takes an aid away that was written down by mistake. */
    @Allowed(Right.RECORD_LEAVING)
    public void remove(LeavingAidId id, long version, @NotBlank String reason) {
        LeavingAid aid = records.aid(id);
        children.lock(aid.child());
        book.remove(aid, version, reason);
    }

    @Allowed(Right.SEE_LEAVING)
    public LeavingAidDetails aid(LeavingAidId id) {
        LeavingAid aid = records.aid(id);
        children.requireVisible(aid.child());
        trail.seen(caller.centre().value(), "CHILD", aid.child().value(), "aid for leaving care");
        return aid.details();
    }

    private LeavingAidContent checked(LeavingAidId id, LeavingAidContent content, CareFacts care) {
        LocalDate day = content.lawDay();
        ChildId child = new ChildId(care.child());
        AidRules.refuseSecond(content, records.aids(child).stream().filter(aid -> !aid.id().equals(id)).map(LeavingAid::content).toList());
        CareLeaver leaver = new CareLeaver(
                care, care.leaving(), records.periods(child).stream().map(LeavingPeriod::content).toList(), wellbeing.isImpaired(child, day), laws.of(caller.centre()));
        AidRules.check(content, leaver, LocalDate.now(clock));
        return AidRules.explained(content, leaver, numbers.on(day));
    }
}
