package pl.ostoja.placement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.duty.Duties;
import pl.ostoja.shared.EditConflict;

/** What is planned and handed over in the course of a stay: when it is to end, and what accompanies the child. */
@Stateless
public class StayCourseService {
    private static final System.Logger LOG = System.getLogger(StayCourseService.class.getName());

    @Inject
    AllChildren allChildren;

    @Inject
    Stays stays;

    @Inject
    StayChecks checks;

    @Inject
    CareLaws laws;

    @Inject
    Duties duties;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Allowed(Right.PLACE_CHILDREN)
    public void planEnd(@Valid PlanStayEnd command) {
        Stay stay = stays.require(command.stay());
        EditConflict.refuseUnlessCurrent(command.version(), stay.version());
        LocalDate born = care(stay).born();
        stay.planEnd(command.on(), MaximumStay.of(stay.facts(), born, laws.of(stay.centre())).lastDay());
        LOG.log(System.Logger.Level.INFO, "end of stay {0} planned", stay.id());
    }

    /** What accompanied the child into the stay, and by when the carers get the rest. */
    @Allowed(Right.SEE_CHILDREN)
    public StayDocuments documents(StayId id) {
        Stay stay = stays.visible(id);
        trail.seen(stay.centre().value(), ChildService.AUDIT_KIND, stay.child().value(), "documents of a stay");
        DocumentTerms terms = DocumentTerms.of(stay.facts(), care(stay), laws.of(stay.centre())).orElse(null);
        return StayDocuments.of(checks.rows(List.of(stay)).getFirst(), terms, LocalDate.now(clock));
    }

    /** By when the carers get what accompanies a child that is to come on the day (PLC-83). */
    @Allowed(Right.SEE_CHILDREN)
    public DocumentTerms plannedDocuments(@NotNull LocalDate on) {
        return DocumentTerms.planned(on, laws.of(caller.centre()));
    }

    @Allowed(Right.PLACE_CHILDREN)
    public void record(@Valid RecordDocuments command) {
        Stay stay = stays.require(command.stay());
        EditConflict.refuseUnlessCurrent(command.version(), stay.version());
        command.documents().check(care(stay).born(), LocalDate.now(clock));
        stay.accompany(command.documents());
        stays.flush();
        duties.refresh(stay.centre(), List.of(stay.child().value()));
        LOG.log(System.Logger.Level.INFO, "documents of stay {0} recorded", stay.id());
    }

    /** What courts and counties did about the stay by now. */
    @Allowed(Right.PLACE_CHILDREN)
    public void record(@Valid RecordStayActs command) {
        Stay stay = stays.require(command.stay());
        EditConflict.refuseUnlessCurrent(command.version(), stay.version());
        stay.concern(command.acts(), LocalDate.now(clock));
        stays.flush();
        duties.refresh(stay.centre(), List.of(stay.child().value()));
        LOG.log(System.Logger.Level.INFO, "acts about stay {0} recorded", stay.id());
    }

    private CareFacts care(Stay stay) {
        return allChildren.factsOf(stay.child());
    }
}
