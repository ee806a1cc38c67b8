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
import pl.ostoja.duty.FactBook;

/** Orders of courts about families with an assistant: when reports are to be sent (CRT-7 to CRT-10). */
@Stateless
public class FamilyOrderService {
    @Inject
    FamilyCourts courts;

    @Inject
    ReportDays days;

    @Inject
    FamiliesInCourt families;

    @Inject
    FamilyCourtSight sight;

    @Inject
    FactBook book;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Writing down the same order again changes nothing. */
    @Allowed({Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public FamilyOrderId record(@Valid RecordFamilyOrder command) {
        families.requireLocked(command.family());
        book.record(FamilyOrder.class, command.id(), () -> {
            FamilyOrderRules.check(command.content(), command.days(), LocalDate.now(clock));
            FamilyOrder order = new FamilyOrder(command.id(), caller.centre(), command.family(), command.content());
            // Before its days, which name it.
            courts.add(order);
            days.change(order, command.days(), command.withdrawn(), null);
            return order;
        });
        return command.id();
    }

    @Allowed({Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public void correct(@Valid CorrectFamilyOrder command) {
        FamilyOrder order = sight.locked(courts.order(command.id()));
        book.correct(order, command.version(), command.reason(), () -> {
            FamilyOrderRules.check(command.content(), command.days(), LocalDate.now(clock));
            order.correct(command.content());
            days.change(order, command.days(), command.withdrawn(), command.reason());
            courts.changed(order);
        });
    }

    /** Takes an order away that was written down by mistake: its days go, those that it withdrew stand again. */
    @Allowed({Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public void remove(FamilyOrderId id, long version, @NotBlank String reason) {
        FamilyOrder order = sight.locked(courts.order(id));
        days.change(order, List.of(), List.of(), reason);
        book.remove(order, version, reason);
    }

    @Allowed({Right.SEE_ASSISTANCE, Right.SEE_COURT})
    public FamilyOrderDetails details(FamilyOrderId id) {
        FamilyOrder order = sight.shown(courts.order(id), "court order");
        return days.details(order, courts.days(order.family()));
    }
}
