package pl.ostoja.supporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.ostoja.shared.Period;

/**
 * What the municipality and a supporting family agreed on (UWR art. 31).
 *
 * @param until last day, null if none was agreed
 * @param refunded which costs are refunded, and how they are shown
 * @param monthlyLimit up to how much a month; null without a limit
 */
@Embeddable
public record SupportContractContent(
        @NotNull @Column(name = "since") LocalDate since,
        @Column(name = "until") LocalDate until,
        @NotBlank @Size(max = 1000) @Column(name = "refunded") String refunded,
        @Positive @Digits(integer = 10, fraction = 2) @Column(name = "monthly_limit") BigDecimal monthlyLimit)
        implements Serializable {

    Period period() {
        return new Period(since, until);
    }
}
