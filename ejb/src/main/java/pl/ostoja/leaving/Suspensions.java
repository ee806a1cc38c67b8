package pl.ostoja.leaving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.shared.Period;

/** When aid that was granted is not paid (LEV-13). */
final class Suspensions {
    private Suspensions() {}

    /** The days on which aid of the kind is suspended; several may share days. */
    static List<Period> of(LeavingAidKind kind, Collection<LeavingPeriodContent> periods, CareFacts care) {
        return periods.stream()
                .filter(period -> period.isSuspension() && period.ground().concerns(kind))
                .map(period -> new Period(period.since(), lastDay(period, care)))
                .toList();
    }

    /** What is suspended because of a renewed stay is so until the day of leaving (art. 152a); anything else as it is written down. */
    static LocalDate lastDay(LeavingPeriodContent period, CareFacts care) {
        if (period.ground() != SuspensionGround.RENEWED_STAY) {
            return period.until();
        }
        Optional<RenewedStays.Renewed> stay = RenewedStays.of(care).stream().filter(one -> one.contains(period.since())).findFirst();
        return stay.isPresent() ? stay.get().lastDay() : period.since();
    }
}
