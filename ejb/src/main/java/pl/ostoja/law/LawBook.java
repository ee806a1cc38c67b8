package pl.ostoja.law;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * All numbers with their history. PAR-1: rows are never edited, so a number applies until the day before the next one of its code begins,
 * unless its own row ends earlier.
 */
public final class LawBook {
    private final Map<LegalNumber, List<LegalValue>> histories = new EnumMap<>(LegalNumber.class);

    public LawBook(Collection<LegalValue> rows) {
        rows.stream().collect(groupingBy(LegalValue::number)).forEach((number, values) -> histories.put(number, derived(values)));
    }

    /** PAR-2: the numbers of one day. */
    public Law on(LocalDate day) {
        var values = new EnumMap<LegalNumber, LegalValue>(LegalNumber.class);
        histories.forEach((number, history) ->
                history.stream().filter(value -> value.appliesOn(day)).forEach(value -> values.put(number, value)));
        return new Law(day, values);
    }

    /** PAR-2, PAR-3: one whole number as of a day; cheap enough to ask for every term of every child. */
    public int whole(LegalNumber number, LocalDate day) {
        for (var value : history(number)) {
            if (value.appliesOn(day)) {
                return value.amount().intValueExact();
            }
        }
        throw new BusinessRuleViolation("PAR-3", "law.violation.numberUnknown", number, day);
    }

    /** From the oldest to the newest, each with the day it ends. */
    public List<LegalValue> history(LegalNumber number) {
        return histories.getOrDefault(number, List.of());
    }

    private static List<LegalValue> derived(List<LegalValue> values) {
        var sorted = new ArrayList<>(values);
        sorted.sort(Comparator.comparing(LegalValue::validFrom));
        for (int i = 0; i + 1 < sorted.size(); i++) {
            sorted.set(i, sorted.get(i).endingBefore(sorted.get(i + 1).validFrom()));
        }
        return List.copyOf(sorted);
    }
}
