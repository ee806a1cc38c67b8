package pl.ostoja.assistance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import pl.ostoja.shared.Period;

/** AVI-6: when no child of a family lived at home. */
final class Away {
    private Away() {}

    /** While no child belongs to the family none is away: it is visited. */
    static List<Period> of(Collection<CaseChild> children) {
        List<Period> allGone = children.stream().map(CaseChild::gone).reduce(Away::both).orElse(List.of());
        boolean anyBelongs = children.stream().map(CaseChild::until).anyMatch(Objects::isNull);
        return anyBelongs || children.isEmpty() ? allGone : upTo(allGone, children.stream().map(CaseChild::until).max(LocalDate::compareTo).orElseThrow());
    }

    /** Those days of the periods that are not after the last one. */
    static List<Period> upTo(List<Period> periods, LocalDate last) {
        return periods.stream()
                .filter(period -> !period.since().isAfter(last))
                .map(period -> period.isOpen() || period.until().isAfter(last) ? period.endedOn(last) : period)
                .toList();
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
