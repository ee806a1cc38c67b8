package pl.ostoja.supporting;

import java.time.LocalDate;

/** How a supporting family stands on a day (SUP-5). */
public enum SupportingState {
    /** It helps somebody. */
    HELPING,
    /** It could help. */
    FREE,
    DISSOLVED;

    /** @param lastDay on which it is a supporting family, null if none is known; @param families how many it helps on the day */
    static SupportingState on(LocalDate day, LocalDate lastDay, long families) {
        if (lastDay != null && day.isAfter(lastDay)) {
            return DISSOLVED;
        }
        return families > 0 ? HELPING : FREE;
    }
}
