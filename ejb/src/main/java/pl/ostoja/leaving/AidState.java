package pl.ostoja.leaving;

import java.time.LocalDate;
import java.util.Collection;
import pl.ostoja.shared.Period;

/** How an aid stands on a day (LEV-14); follows from the decision, its days and suspensions. */
public enum AidState {
    /** Nothing was decided. */
    OPEN,
    REFUSED,
    GRANTED,
    SUSPENDED,
    ENDED;

    /** @param endsOn last day of the aid, null for what is given once */
    static AidState of(LeavingAidContent aid, LocalDate endsOn, Collection<Period> suspended, LocalDate day) {
        if (aid.decision() == null) {
            return OPEN;
        }
        return switch (aid.decision()) {
            case REFUSED -> REFUSED;
            case ENDED -> ENDED;
            case GRANTED -> endsOn != null && endsOn.isBefore(day) ? ENDED : granted(suspended, day);
        };
    }

    private static AidState granted(Collection<Period> suspended, LocalDate day) {
        return suspended.stream().anyMatch(days -> days.contains(day)) ? SUSPENDED : GRANTED;
    }
}
