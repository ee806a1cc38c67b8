package pl.ostoja.leaving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.StayFacts;

/**
 * When somebody was back in care after leaving it (UWR art. 37(4)-(6)), during which no aid is paid (LEV-13, art. 152a). Whoever stays on at full age without
 * leaving, be it in another form after theirs was dissolved (art. 37(2), (3)), has not come back.
 */
final class RenewedStays {
    private RenewedStays() {}

    /**
     * Of stays that follow one another without a day between the whole run is one.
     *
     * @param since first day
     * @param leftOn day of leaving, null while it lasts
     */
    record Renewed(LocalDate since, LocalDate leftOn) {
        boolean contains(LocalDate day) {
            return !day.isBefore(since) && (leftOn == null || day.isBefore(leftOn));
        }

        LocalDate lastDay() {
            return leftOn == null ? null : leftOn.minusDays(1);
        }
    }

    /** In time. */
    static List<Renewed> of(CareFacts care) {
        List<Renewed> found = new ArrayList<>();
        StayFacts before = null;
        for (StayFacts stay : care.stays()) {
            boolean follows = before != null && stay.since().equals(before.until());
            if (follows && !found.isEmpty() && stay.since().equals(found.getLast().leftOn())) {
                found.add(new Renewed(found.removeLast().since(), stay.until()));
            } else if (before != null && !follows && stay.basis() == LegalBasis.ADULT_STAY) {
                found.add(new Renewed(stay.since(), stay.until()));
            }
            before = stay;
        }
        return found;
    }
}
