package pl.ostoja.note;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import pl.ostoja.access.Condition;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;

/**
 * Which notes a list shows. What is null narrows nothing.
 *
 * @param year in which they were issued
 * @param number a part of it
 */
public record NoteFilter(TerytCode debtor, NoteState state, Integer year, String number) {
    public static final NoteFilter ALL = new NoteFilter(null, null, null, null);

    Condition condition(CentreId centre, LocalDate today) {
        StringBuilder where = new StringBuilder("n.centre = :centre");
        Map<String, Object> values = new HashMap<>(Map.of("centre", centre));
        if (debtor != null) {
            where.append(" and n.debtor = :debtor");
            values.put("debtor", debtor);
        }
        if (state != null) {
            Condition ofState = state.condition(today);
            where.append(" and ").append(ofState);
            values.putAll(ofState.parameters());
        }
        if (year != null) {
            where.append(" and n.number.year = :year");
            values.put("year", year);
        }
        if (number != null && !number.isBlank()) {
            where.append(" and lower(n.number.value) like :number escape '!'");
            values.put("number", "%" + number.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        return new Condition(where.toString(), values);
    }
}
