package pl.ostoja.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.duty.Responsible;
import pl.ostoja.shared.Period;

/**
 * Open duties of one kind that fall due on one day, with who does them.
 *
 * @param worker null if no person holds the record
 * @param team that holds it itself; null where a person does
 * @param each hours that one of them takes
 */
record DueWork(LocalDate day, UUID worker, UUID team, long duties, BigDecimal each) {
    /** RPT-10: what these owe takes none of the centre's hours. */
    private static final Set<Responsible> OTHERS = EnumSet.of(Responsible.FACILITY, Responsible.FOSTER_FAMILY, Responsible.CARE_LEAVER);

    static BigDecimal each(Responsible responsible, HoursOverTime effort, LocalDate day) {
        return OTHERS.contains(responsible) ? BigDecimal.ZERO : effort.on(day);
    }

    boolean isIn(Period week) {
        return week.contains(day);
    }

    BigDecimal hours() {
        return each.multiply(BigDecimal.valueOf(duties));
    }
}
