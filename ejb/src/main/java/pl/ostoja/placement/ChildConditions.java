package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a filter asks of a child, in words of the query language: under the alias {@code c} the child, {@code p} its person, {@code s} its stay of today.
 * A list and the number that leads to it are found by the same words.
 */
final class ChildConditions {
    /** RPT-6: the first day of the stays that no return to the family parts from the one of today (PLC-38). */
    private static final String IN_CARE_SINCE =
            """
            (select min(x.since) from Stay x where x.child = c.id and x.since <= s.since and not exists (select r.since from Stay r
                where r.child = c.id and r.endReason = RETURN_TO_FAMILY and r.until <= s.since and (r.until > x.since or r.id = x.id)))""";

    private final StringBuilder and = new StringBuilder();
    private final Map<String, Object> parameters;
    private final String mark;

    /** @param mark makes the names of the parameters their own where several filters stand in one query */
    ChildConditions(Map<String, Object> parameters, String mark) {
        this.parameters = parameters;
        this.mark = mark;
    }

    /** All but the text, which asks for a search of its own. */
    String of(ChildFilter filter, LocalDate today) {
        add("s.form =", "form", filter.form());
        add("p.born <=", "bornUntil", filter.ageFrom() == null ? null : today.minusYears(filter.ageFrom()));
        add("p.born >", "bornAfter", filter.ageTo() == null ? null : today.minusYears(filter.ageTo() + 1L));
        add("p.sex =", "sex", filter.sex());
        add("c.needs.origin =", "origin", filter.origin());
        if (filter.length() != null) {
            add(IN_CARE_SINCE + " <=", "careUntil", filter.length().beganUntil(today));
            add(IN_CARE_SINCE + " >", "careAfter", filter.length().beganAfter(today));
        }
        if (filter.coordinator() != null) {
            and.append(" and exists (select k.id from Caseload k where (k.record = s.family.value or k.record = c.id.value) and ")
                    .append(FamilyLists.COORDINATED_TODAY);
            add("k.account =", "coordinator", filter.coordinator());
            and.append(")");
        }
        if (filter.status() != null) {
            and.append(switch (filter.status()) {
                case IN_CARE -> " and s.id is not null";
                case NOT_IN_CARE -> " and s.id is null";
                case OVERSTAYED -> " and s.until is null";
            });
            add("s.plannedEndOn <", "planned", filter.status() == ChildFilter.CareStatus.OVERSTAYED ? today : null);
        }
        return and.toString();
    }

    private void add(String asked, String name, Object wanted) {
        if (wanted != null) {
            and.append(" and ").append(asked).append(" :").append(name).append(mark);
            parameters.put(name + mark, wanted);
        }
    }
}
