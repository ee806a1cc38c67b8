package pl.ostoja.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import pl.ostoja.shared.BusinessRuleViolation;

/** The numbers of the acts as they stand on one day. Rules take it as an argument; services get it from {@link CurrentLaw}. */
public final class Law {
    private final LocalDate day;
    private final Map<LegalNumber, LegalValue> values;

    Law(LocalDate day, Map<LegalNumber, LegalValue> values) {
        this.day = day;
        this.values = Map.copyOf(values);
    }

    public LocalDate day() {
        return day;
    }

    /** The number with its article and the days it applies; PAR-3: a number that is not known for the day is refused, never guessed. */
    public LegalValue value(LegalNumber number) {
        var value = values.get(number);
        if (value == null) {
            throw new BusinessRuleViolation("PAR-3", "law.violation.numberUnknown", number, day);
        }
        return value;
    }

    public BigDecimal amount(LegalNumber number) {
        return value(number).amount();
    }

    /** A number of families, persons, hours, days, months or years. */
    public int whole(LegalNumber number) {
        return value(number).amount().intValueExact();
    }

    public String article(LegalNumber number) {
        return value(number).article();
    }

    public boolean knows(LegalNumber number) {
        return values.containsKey(number);
    }
}
