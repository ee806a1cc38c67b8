package pl.ostoja.settlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * What is written down of a published average cost, whosever it is.
 *
 * @param amount as published; null if it is to be reckoned from the costs of the year
 * @param year what it was reckoned from; null if that is not known
 */
public record AverageContent(
        @DecimalMin("0.01") @Digits(integer = 10, fraction = 2) BigDecimal amount,
        @NotNull LocalDate publishedOn,
        @NotBlank @Size(max = 200) String gazette,
        @Valid YearCosts year) {

    boolean isUncounted() {
        return year != null && year.isUncounted();
    }

    AverageContent with(YearCosts counted) {
        return new AverageContent(amount, publishedOn, gazette, counted);
    }

    /** SET-78: as published, or reckoned. */
    Grosze settledAmount() {
        if (amount == null && year == null) {
            throw new BusinessRuleViolation("SET-78", "settlement.violation.averageAmount");
        }
        return amount == null ? year.average() : Grosze.of(amount);
    }
}
