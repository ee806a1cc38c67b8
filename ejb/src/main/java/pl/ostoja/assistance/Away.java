package pl.ostoja.assistance;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.shared.Period;

/** AVI-6: when no child of a family lived at home. */
final class Away {
    private Away() {}

    /** @param elsewhere for each child of the family when it lived elsewhere */
    static List<Period> of(List<List<Period>> elsewhere) {
        return elsewhere.stream().reduce(Away::both).orElse(List.of());
    }

    private static List<Period> both(List<Period> one, List<Period> other) {
        return one.stream().flatMap(mine -> other.stream().filter(mine::overlaps).map(theirs -> shared(mine, theirs))).toList();
    }

    private static Period shared(Period one, Period other) {
        LocalDate since = one.since().isAfter(other.since()) ? one.since() : other.since();
        if (one.isOpen()) {
            return new Period(since, other.until());
        }
        return new Period(since, other.isOpen() || one.until().isBefore(other.until()) ? one.until() : other.until());
    }
}
