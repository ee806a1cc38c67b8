package pl.ostoja.fostering;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import pl.ostoja.shared.Period;

/**
 * FST-39: whether a family takes children on a day. While it rests it does not; where it has said something for the day, that holds; else what it said without a
 * term.
 *
 * @param kind null if nothing was said for the day
 * @param places how many children at most live there at the same time, null if nothing was agreed
 * @param why the family is not ready, null if it is or if nobody said why
 * @param until the last day of what was said, null if it has none
 */
public record ReadinessOnDay(boolean ready, ReadinessKind kind, Integer places, NotReadyWhy why, LocalDate until) implements Serializable {
    public static ReadinessOnDay withoutTerm(boolean ready, Integer places) {
        return new ReadinessOnDay(ready, null, places, null, null);
    }

    public static ReadinessOnDay of(ReadinessOnDay withoutTerm, Collection<ReadinessContent> said, Collection<Period> rests, LocalDate day) {
        Optional<Period> resting = rests.stream().filter(rest -> rest.contains(day)).findFirst();
        return resting.map(rest -> new ReadinessOnDay(false, ReadinessKind.NOT_READY, withoutTerm.places, NotReadyWhy.HOLIDAY, rest.until()))
                .or(() -> said.stream().filter(span -> span.holdsOn(day)).findFirst().map(span -> of(span, withoutTerm)))
                .orElse(withoutTerm);
    }

    private static ReadinessOnDay of(ReadinessContent span, ReadinessOnDay withoutTerm) {
        Integer places = span.places() == null ? withoutTerm.places : span.places();
        return new ReadinessOnDay(span.kind() != ReadinessKind.NOT_READY, span.kind(), places, span.why(), span.until());
    }
}
