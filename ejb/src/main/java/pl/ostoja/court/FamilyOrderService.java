package pl.ostoja.court;

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
import pl.ostoja.assistance.FamiliesInCourt;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.duty.Duties;
import pl.ostoja.shared.EditConflict;

/** Orders of courts about families with an assistant: when reports are to be sent (CRT-7 to CRT-10). */
@Stateless
public class FamilyOrderService {
    private static final System.Logger LOG = System.getLogger(FamilyOrderService.class.getName());

    @Inject
    FamilyCourts courts;

    @Inject
    ReportDays days;

    @Inject
    FamiliesInCourt families;

    @Inject
    Duties duties;

    @Inject
    Removals removals;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Writing down the same order again changes nothing. */
    @Allowed({Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public FamilyOrderId record(@Valid RecordFamilyOrder command) {
        families.requireLocked(command.family());
        if (!courts.isKnown(FamilyOrder.class, command.id())) {
            FamilyOrderRules.check(command.content(), command.days(), today());
            FamilyOrder order = new FamilyOrder(command.id(), caller.centre(), command.family(), command.content());
            courts.add(order);
            days.change(order, command.days(), command.withdrawn(), null);
            followUp(order, "recorded");
        }
        return command.id();
    }

    @Allowed({Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public void correct(@Valid CorrectFamilyOrder command) {
        FamilyOrder order = locked(command.id());
        EditConflict.refuseUnlessCurrent(command.version(), order.version());
        FamilyOrderRules.check(command.content(), command.days(), today());
        order.correct(command.content());
        days.change(order, command.days(), command.withdrawn(), command.reason());
        courts.changed(order);
        trail.because(command.reason());
        followUp(order, "corrected");
    }

    /** Takes an order away that was written down by mistake: its days go, those that it withdrew stand again. */
    @Allowed({Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public void remove(FamilyOrderId id, long version, @NotBlank String reason) {
        FamilyOrder order = locked(id);
        removals.remove(order, version, reason);
        days.change(order, List.of(), List.of(), reason);
        followUp(order, "removed");
    }

    @Allowed({Right.SEE_ASSISTANCE, Right.SEE_COURT})
    public FamilyOrderDetails details(FamilyOrderId id) {
        FamilyOrder order = courts.order(id);
        families.require(order.family());
        trail.seen(order.centre().value(), "ASSISTANCE", order.family().value(), "court order");
        return days.details(order, courts.days(order.family()));
    }

    private FamilyOrder locked(FamilyOrderId id) {
        FamilyOrder order = courts.order(id);
        families.requireLocked(order.family());
        return order;
    }

    private void followUp(FamilyOrder order, String what) {
        duties.refresh(order.centre(), List.of(order.family().value()));
        LOG.log(System.Logger.Level.INFO, "family {0}: order {1} {2}", order.family(), order.id(), what);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
