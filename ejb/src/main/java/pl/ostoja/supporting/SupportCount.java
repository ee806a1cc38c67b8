package pl.ostoja.supporting;

import java.time.LocalDate;
import java.util.Map;

/**
 * As what a municipality's report counts a supporting family, in a time from a day to a day (RPT-17). Each is said once, as a condition on a family {@code f}: the
 * list takes it to show the families, the report to count them.
 */
public enum SupportCount {
    /** It was set up on a day of the time. */
    HAD(Words.WAS),
    NEW("f.content.setUpOn >= :countFrom and f.content.setUpOn <= :countTo"),
    DISSOLVED("f.dissolution.lastDay >= :countFrom and f.dissolution.lastDay <= :countTo"),
    /** It helped somebody so in the time. */
    CHILDCARE(Words.helpedWith("childcare")),
    HOUSEHOLD(Words.helpedWith("household")),
    SOCIAL(Words.helpedWith("social")),
    /** On the last day of the time it has been set up no longer. */
    UP_TO_3_MONTHS(Words.IS + " and f.content.setUpOn >= :countThree"),
    UP_TO_12_MONTHS(Words.IS + " and f.content.setUpOn >= :countYear and f.content.setUpOn < :countThree"),
    OVER_12_MONTHS(Words.IS + " and f.content.setUpOn < :countYear");

    private final String condition;

    SupportCount(String condition) {
        this.condition = condition;
    }

    /** On a supporting family with the alias {@code f}; it asks for some of the {@link #values}. */
    public String condition() {
        return condition;
    }

    /** What the conditions ask for. */
    public static Map<String, Object> values(LocalDate from, LocalDate to) {
        LocalDate after = to.plusDays(1);
        return Map.of("countFrom", from, "countTo", to, "countThree", after.minusMonths(3), "countYear", after.minusYears(1));
    }

    /** What the conditions are made of. */
    static final class Words {
        static final String WAS = "f.content.setUpOn <= :countTo and (f.dissolution.lastDay is null or f.dissolution.lastDay >= :countFrom)";

        static final String IS = "f.content.setUpOn <= :countTo and (f.dissolution.lastDay is null or f.dissolution.lastDay >= :countTo)";

        /** An end of a help {@code h} that is not known is that of the family. */
        static final String HELPED = "h.content.since <= :countTo and (h.content.until is null or h.content.until >= :countFrom)";

        private Words() {}

        static String helpedWith(String role) {
            return WAS + " and exists (select h.id.value from SupportHelp h where h.family = f.id and " + HELPED + " and h.content." + role + " = true)";
        }
    }
}
