package pl.ostoja.settlement;

import java.io.Serializable;
import pl.ostoja.shared.Explanation;

/**
 * What a line costs, with the parts it was made of: full amount × per cent × counted ÷ of. SET-10: rounded once, half up to a grosz.
 *
 * @param measure how the parts are to be read
 * @param counted days of the child
 * @param of the days they are a part of
 */
public record Cost(Measure measure, Price full, Percent percent, long counted, long of, Grosze base) implements Serializable {

    /** What the days are a part of. */
    public enum Measure {
        /** Days of the month, or the 30 that stand for one. */
        DAYS("settlement.cost.days"),
        /** The child's days in an institution in the month. */
        DAYS_THERE("settlement.cost.daysThere"),
        /** The days of all children of the family in the month. */
        CHILD_DAYS("settlement.cost.childDays"),
        /** Nothing: as entered. */
        ENTERED("settlement.cost.entered");

        private final String key;

        Measure(String key) {
            this.key = key;
        }
    }

    static Cost of(Measure measure, Price full, Percent percent, long counted, long of) {
        Grosze base = full.amount().part(percent.hundredths() * counted, Percent.ALL.hundredths() * of);
        return new Cost(measure, full, percent, counted, of, base);
    }

    static Cost entered(Price full) {
        return new Cost(Measure.ENTERED, full, Percent.ALL, 1, 1, full.amount());
    }

    /** SET-36: the arithmetic of the base. */
    public Explanation arithmetic() {
        if (measure == Measure.ENTERED) {
            return Explanation.of(measure.key, base.zloty());
        }
        if (!percent.equals(Percent.ALL)) {
            return Explanation.of("settlement.cost.reduced", full.amount().zloty(), percent.value(), counted, of, base.zloty());
        }
        if (counted == of && measure != Measure.CHILD_DAYS) {
            return Explanation.of("settlement.cost.whole", base.zloty());
        }
        return Explanation.of(measure.key, full.amount().zloty(), counted, of, base.zloty());
    }
}
