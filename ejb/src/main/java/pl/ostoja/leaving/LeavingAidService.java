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
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.ChildFactBook;
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
    CentreRegister centres;

    @Inject
    CareLaws laws;

    @Inject
    CurrentLaw numbers;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    ChildFactBook book;

    @Inject
    Clock clock;

    /** Writing down the same aid again changes nothing. */
    @Allowed(Right.RECORD_LEAVING)
    public LeavingAidId record(@Valid RecordLeavingAid command) {
        book.record(LeavingAid.class, command.id(), command.child(), care ->
                new LeavingAid(command.id(), caller.centre(), command.child(), checked(command.id(), command.content(), care)));
        return command.id();
    }

    @Allowed(Right.RECORD_LEAVING)
    public void correct(@Valid CorrectLeavingAid command) {
        LeavingAid aid = records.aid(command.id());
        book.correct(aid, command.version(), command.reason(), care -> aid.correct(checked(aid.id(), command.content(), care)));
    }

    /** Takes an aid away that was written down by mistake. */
    @Allowed(Right.RECORD_LEAVING)
    public void remove(LeavingAidId id, long version, @NotBlank String reason) {
        book.remove(records.aid(id), version, reason);
    }

    @Allowed(Right.SEE_LEAVING)
    public LeavingAidDetails aid(LeavingAidId id) {
        LeavingAid aid = records.aid(id);
        return seen(aid, children.visible(aid.child()));
    }

    /** The same, with where applications go: both follow from the same facts of the child. */
    @Allowed(Right.SEE_LEAVING)
    public LeavingAidFile file(LeavingAidId id) {
        LeavingAid aid = records.aid(id);
        CareFacts care = children.visible(aid.child());
        return new LeavingAidFile(seen(aid, care), routes(care));
    }

    /** To which county applications of the young person go today (LEV-18). */
    @Allowed(Right.SEE_LEAVING)
    public List<AidRoute> routes(ChildId child) {
        return routes(children.visible(child));
    }

    private LeavingAidDetails seen(LeavingAid aid, CareFacts care) {
        trail.seen(caller.centre().value(), "CHILD", aid.child().value(), "aid for leaving care");
        return aid.details(leaver(aid.child(), care, aid.content().lawDay()));
    }

    private List<AidRoute> routes(CareFacts care) {
        List<LeavingStepFacts> steps = records.steps(new ChildId(care.child())).stream().map(step -> step.content().facts()).toList();
        return AidRoutes.of(care, steps, LocalDate.now(clock), centres.countyName(caller.centre()));
    }

    private LeavingAidContent checked(LeavingAidId id, LeavingAidContent content, CareFacts care) {
        LocalDate day = content.lawDay();
        ChildId child = new ChildId(care.child());
        List<LeavingAidContent> others = records.aids(child).stream().filter(aid -> !aid.id().equals(id)).map(LeavingAid::content).toList();
        AidRules.refuseSecond(content, others);
        CareLeaver leaver = leaver(child, care, day);
        AidRules.check(content, leaver, LocalDate.now(clock));
        return AidRules.explained(AidRules.grounded(content, leaver), others, leaver, numbers.on(day));
    }

    private CareLeaver leaver(ChildId child, CareFacts care, LocalDate day) {
        List<LeavingPeriodContent> periods = records.periods(child).stream().map(LeavingPeriod::content).toList();
        return new CareLeaver(care, care.leaving(), periods, wellbeing.isImpaired(child, day), laws.of(caller.centre()));
    }
}
