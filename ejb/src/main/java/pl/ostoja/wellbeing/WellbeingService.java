package pl.ostoja.wellbeing;

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
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.ChildFactBook;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;

/** Health, school and disability of children: written down, corrected, taken away. */
@Stateless
public class WellbeingService {
    @Inject
    Wellbeing wellbeing;

    @Inject
    WellbeingView view;

    @Inject
    Children children;

    @Inject
    CareLaws laws;

    @Inject
    ChildFactBook book;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Writing down the same fact again changes nothing. */
    @Allowed(Right.RECORD_WELLBEING)
    public WellbeingFactId record(@Valid RecordWellbeing command) {
        book.record(WellbeingFact.class, command.id(), command.child(), care ->
                new WellbeingFact(command.id(), caller.centre(), command.child(), checked(command.content(), care)));
        return command.id();
    }

    @Allowed(Right.RECORD_WELLBEING)
    public void correct(@Valid CorrectWellbeing command) {
        WellbeingFact fact = wellbeing.find(command.id());
        book.correct(fact, command.version(), command.reason(), care -> fact.correct(checked(command.content(), care)));
    }

    /** Takes a fact away that was written down by mistake. */
    @Allowed(Right.RECORD_WELLBEING)
    public void remove(WellbeingFactId id, long version, @NotBlank String reason) {
        book.remove(wellbeing.find(id), version, reason);
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

    private WellbeingContent checked(WellbeingContent content, CareFacts care) {
        WellbeingRules.check(content, care, laws.of(caller.centre()), LocalDate.now(clock));
        return content;
    }

    private void seen(ChildId child, String part) {
        trail.seen(caller.centre().value(), "CHILD", child.value(), part);
    }
}
