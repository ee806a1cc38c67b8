package pl.ostoja.reporting;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How many hours a duty of a kind takes from a day on.
 *
 * @param kind code of the kind
 */
public record RecordEffort(
        @NotNull String kind, @NotNull @DecimalMin("0") @DecimalMax("200") @Digits(integer = 3, fraction = 2) BigDecimal hours, @NotNull LocalDate since)
        implements Serializable {}
