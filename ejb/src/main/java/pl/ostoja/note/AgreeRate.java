package pl.ostoja.note;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A rate of interest was agreed on.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record AgreeRate(
        @NotNull AgreedRateId id,
        @NotNull LocalDate since,
        @NotNull @DecimalMin("0.01") @DecimalMax("50") @Digits(integer = 2, fraction = 2) BigDecimal yearly) {}
