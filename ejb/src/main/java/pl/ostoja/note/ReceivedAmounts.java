package pl.ostoja.note;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a line of somebody else's note is made of.
 *
 * @param rate our part of the cost, in per cent
 */
@Embeddable
public record ReceivedAmounts(
        @NotNull @Column(name = "days") Long days,
        @NotNull @Digits(integer = 10, fraction = 2) @Column(name = "base") BigDecimal base,
        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Column(name = "rate") BigDecimal rate,
        @NotNull @Digits(integer = 10, fraction = 2) @Column(name = "amount") BigDecimal amount)
        implements Serializable {

    ReceivedAmounts plus(ReceivedAmounts other) {
        return new ReceivedAmounts(days + other.days, base.add(other.base), rate, amount.add(other.amount));
    }
}
