package pl.ostoja.wellbeing;

import java.io.Serializable;
import java.time.LocalDate;

/** One fact as the rules need it; see {@link WellbeingContent}. */
public record WellbeingFacts(WellbeingKind kind, LocalDate since, LocalDate until, LocalDate nextOn, DisabilityDegree degree) implements Serializable {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** The last day before something has to be done about it; null if nothing has to. */
    public LocalDate term() {
        if (kind.isLapsing()) {
            return until;
        }
        return kind.isRepeated() ? nextOn : null;
    }
}
