package pl.ostoja.centre;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * What a change of a set from a day on means for its dated rows.
 *
 * <p>CEN-5: a change counts from its day; what stood before keeps standing for the days before. A change cannot reach back to or before the day on
 * which something of what it takes away began.
 *
 * @param ending the members whose rows end the day before
 * @param beginning the members that get a row from the day on
 */
record DatedChoice<T>(Set<T> ending, Set<T> beginning) {
    /**
     * @param standing the members that stand today, with the day since when
     */
    static <T> DatedChoice<T> of(Map<T, LocalDate> standing, Set<T> wanted, LocalDate from) {
        Set<T> ending = new LinkedHashSet<>(standing.keySet());
        ending.removeAll(wanted);
        for (T member : ending) {
            if (!standing.get(member).isBefore(from)) {
                throw new BusinessRuleViolation("CEN-5", "centre.violation.changeTooEarly", standing.get(member));
            }
        }
        Set<T> beginning = new LinkedHashSet<>(wanted);
        beginning.removeAll(standing.keySet());
        return new DatedChoice<>(ending, beginning);
    }
}
