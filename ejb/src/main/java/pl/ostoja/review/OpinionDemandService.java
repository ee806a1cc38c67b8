package pl.ostoja.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.duty.Duties;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.ChildFactBook;
import pl.ostoja.placement.Children;

/** Demands of adoption centres for opinions on children, and when they were answered (REV-22). */
@Stateless
public class OpinionDemandService {
    @Inject
    OutsideRecords records;

    @Inject
    Children children;

    @Inject
    CareLaws laws;

    @Inject
    ChildFactBook book;

    @Inject
    Duties duties;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Writing down the same demand again changes nothing. */
    @Allowed(Right.RECORD_REVIEWS)
    public OpinionDemandId record(@Valid RecordOpinionDemand command) {
        book.record(OpinionDemand.class, command.id(), command.child(), care ->
                new OpinionDemand(command.id(), caller.centre(), command.child(), checked(command.content(), care)));
        return command.id();
    }

    @Allowed(Right.RECORD_REVIEWS)
    public void correct(@Valid CorrectOpinionDemand command) {
        OpinionDemand demand = records.demand(command.id());
        book.correct(demand, command.version(), command.reason(), care -> demand.correct(checked(command.content(), care)));
    }

    /** The opinions and papers have gone to the centre that asked for them. */
    @Allowed({Right.RECORD_REVIEWS, Right.RECORD_FILINGS})
    public void sent(OpinionDemandId id, @NotNull LocalDate day) {
        OpinionDemand demand = records.demand(id);
        CareFacts care = children.lock(demand.child());
        checked(demand.content().sent(day), care);
        demand.sent(day);
        duties.refresh(caller.centre(), List.of(demand.child().value()));
    }

    /** Takes a demand away that was written down by mistake. */
    @Allowed(Right.RECORD_REVIEWS)
    public void remove(OpinionDemandId id, long version, @NotBlank String reason) {
        book.remove(records.demand(id), version, reason);
    }

    @Allowed(Right.SEE_REVIEWS)
    public OpinionDemandDetails details(OpinionDemandId id) {
        OpinionDemand demand = records.demand(id);
        children.requireVisible(demand.child());
        trail.seen(caller.centre().value(), "CHILD", demand.child().value(), "demand for opinions");
        return demand.details(laws.of(caller.centre()));
    }

    private OpinionDemandContent checked(OpinionDemandContent content, CareFacts care) {
        OpinionDemandRules.check(content, care, LocalDate.now(clock));
        return content;
    }
}
