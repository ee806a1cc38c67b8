package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.ostoja.fostering.Consents;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.Order;
import pl.ostoja.placement.StayEnding;
import pl.ostoja.placement.StayId;
import pl.ostoja.placement.StayTerms;

/** Whoever came by an agreement stays on by order of the court some months later, with the same family: the court, which is told at once, ends its case (UWR art. 35(4)). */
final class Agreed {
    private static final int LASTED_AT_LEAST = 260;

    private final Dice dice;
    private final CountyOrder order;

    Agreed(Dice dice, CountyOrder order) {
        this.dice = dice;
        this.order = order;
    }

    void among(List<ChildDraft> children) {
        children.forEach(child -> lasting(child).ifPresent(stay -> rule(child, stay)));
    }

    private Optional<ChildStay> lasting(ChildDraft child) {
        return child.stays.stream().filter(stay -> stay.terms().basis() == LegalBasis.PARENT_AGREEMENT && stay.occupies(stay.terms().since().plusDays(LASTED_AT_LEAST))
                && stay.terms().since().plusDays(LASTED_AT_LEAST).isBefore(order.today())).findFirst();
    }

    private void rule(ChildDraft child, ChildStay stay) {
        LocalDate on = stay.terms().since().plusDays(dice.between(60, 200));
        Order ruled = new Order(order.land().court(), null, on.minusDays(1), on.minusDays(1), on.plusDays(30));
        child.stays.remove(stay);
        child.stay(stay.endedBy(new StayEnding(on, EndReason.TRANSFER_FAMILY_CARE, null)));
        child.stay(new ChildStay(
                new StayId(dice.id(on)), stay.family(), stay.placeName(), stay.form(), StayTerms.of(LegalBasis.COURT_ORDER, ruled, on), Consents.NONE, null, null, stay.end()));
    }
}
