package pl.ostoja.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import pl.ostoja.settlement.Entry.Totals;
import pl.ostoja.settlement.Grosze;

/** Days and money, of a correcting line possibly below zero. */
@Embeddable
public record Amounts(
        @Column(name = "days") Long days,
        @Column(name = "base") BigDecimal base,
        @Column(name = "municipal") BigDecimal municipal,
        @Column(name = "county") BigDecimal county)
        implements Serializable {
    public static final Amounts NONE = of(new Totals(0, Grosze.NONE, Grosze.NONE, Grosze.NONE));

    static Amounts of(Totals totals) {
        return new Amounts(totals.days(), totals.base().zloty(), totals.municipal().zloty(), totals.county().zloty());
    }

    Totals totals() {
        return new Totals(days, Grosze.of(base), Grosze.of(municipal), Grosze.of(county));
    }

    Amounts minus(Amounts other) {
        return new Amounts(days - other.days, base.subtract(other.base), municipal.subtract(other.municipal), county.subtract(other.county));
    }

    boolean isNone() {
        return days == 0 && base.signum() == 0 && municipal.signum() == 0 && county.signum() == 0;
    }

    Amounts plus(Amounts other) {
        return new Amounts(days + other.days, base.add(other.base), municipal.add(other.municipal), county.add(other.county));
    }
}
