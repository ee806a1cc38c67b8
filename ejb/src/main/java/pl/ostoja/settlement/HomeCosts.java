package pl.ostoja.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What the home of a family costs a month, from which its part of it follows (UWR art. 83(2)).
 *
 * @param total rent, energy, water, waste and the like, as in the bills
 * @param residents all who live there
 */
@Embeddable
public record HomeCosts(
        @DecimalMin("0.01") @Digits(integer = 10, fraction = 2) @Column(name = "home_total") BigDecimal total,
        @Min(1) @Max(99) @Column(name = "residents") Integer residents)
        implements Serializable {
    /** Null if neither is given. */
    public static HomeCosts of(BigDecimal total, Integer residents) {
        return total == null && residents == null ? null : new HomeCosts(total, residents);
    }

    boolean isWhole() {
        return total != null && residents != null;
    }
}
