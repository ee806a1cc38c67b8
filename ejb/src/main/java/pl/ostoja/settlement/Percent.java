package pl.ostoja.settlement;

import java.io.Serializable;
import java.math.BigDecimal;

/** A part of a hundred, exact to a hundredth of a per cent: acts give whole per cents, agreements may give parts of them. */
public record Percent(int hundredths) implements Serializable {
    public static final Percent ALL = new Percent(10_000);
    public static final Percent NOTHING = new Percent(0);

    public static Percent of(BigDecimal percent) {
        return new Percent(percent.movePointRight(2).intValueExact());
    }

    public Grosze share(Grosze amount) {
        return amount.part(hundredths, ALL.hundredths);
    }

    public BigDecimal value() {
        BigDecimal value = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
