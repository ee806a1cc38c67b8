package pl.ostoja.leaving;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import pl.ostoja.shared.Period;

/**
 * How an aid stands today (LEV-14).
 *
 * @param endsOn last day of what is paid each month and runs, else null
 * @param endsSoon whether that is so near that it is time to apply anew (setting {@code AID_END_ALERT_D})
 */
public record AidStanding(LeavingAidId aid, AidState state, LocalDate endsOn, boolean endsSoon) implements Serializable {

    /** @param alertDays before the last day on which it is soon */
    static AidStanding of(LeavingAidId id, LeavingAidContent aid, Collection<Period> suspended, CareLeaver leaver, LocalDate today, int alertDays) {
        LocalDate last = aid.kind().isMonthly() ? aid.lastDay(leaver.lastDayBefore(aid.kind(), today)) : null;
        AidState state = AidState.of(aid, last, suspended, today);
        boolean runs = state == AidState.GRANTED || state == AidState.SUSPENDED;
        return new AidStanding(id, state, runs ? last : null, runs && last != null && !last.isAfter(today.plusDays(alertDays)));
    }
}
