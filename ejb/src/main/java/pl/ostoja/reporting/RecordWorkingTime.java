package pl.ostoja.reporting;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.ostoja.access.AccountId;

/**
 * How many hours a week somebody works from a day on.
 *
 * @param hours 0 for somebody who is away for long; at most what the Labour Code allows with overtime (art. 131)
 * @param employment by which contract; null leaves it as it was
 * @param coFunded whether the pay is co-funded from outside; null leaves it as it was
 */
public record RecordWorkingTime(
        @NotNull AccountId account, @NotNull @DecimalMin("0") @DecimalMax("48") @Digits(integer = 2, fraction = 2) BigDecimal hours, @NotNull LocalDate since,
        EmploymentForm employment, Boolean coFunded)
        implements Serializable {
    public RecordWorkingTime(AccountId account, BigDecimal hours, LocalDate since) {
        this(account, hours, since, null, null);
    }

    public RecordWorkingTime(AccountId account, BigDecimal hours, LocalDate since, EmploymentForm employment) {
        this(account, hours, since, employment, null);
    }
}
