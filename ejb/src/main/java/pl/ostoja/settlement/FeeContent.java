package pl.ostoja.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A decision on the fee that parents pay for the stay of their child (UWR art. 193-194).
 *
 * @param decision its number
 * @param finalOn the day on which it became final; null if it has not yet
 * @param since the first day for which the fee is due, the day of placement at the earliest
 * @param until the last day; null while it goes on
 * @param amount a month, before relief
 * @param relief what the parents were granted; null if nothing
 * @param reliefAmount by how much less is due a month; null if nothing
 * @param bureauToldOn the day on which a credit information bureau was told of arrears (art. 193(8)); null if it was not
 */
@Embeddable
public record FeeContent(
        @NotBlank @Size(max = 100) @Column(name = "decision") String decision,
        @Column(name = "final_on") LocalDate finalOn,
        @NotNull @Column(name = "since") LocalDate since,
        @Column(name = "until") LocalDate until,
        @NotNull @DecimalMin("0.01") @Digits(integer = 10, fraction = 2) @Column(name = "amount") BigDecimal amount,
        @Enumerated(EnumType.STRING) @Column(name = "relief") FeeRelief relief,
        @DecimalMin("0.01") @Digits(integer = 10, fraction = 2) @Column(name = "relief_amount") BigDecimal reliefAmount,
        @Column(name = "bureau_told_on") LocalDate bureauToldOn)
        implements Serializable {
    /** With arrears of which nobody was told yet. */
    public FeeContent(String decision, LocalDate finalOn, LocalDate since, LocalDate until, BigDecimal amount, FeeRelief relief, BigDecimal reliefAmount) {
        this(decision, finalOn, since, until, amount, relief, reliefAmount, null);
    }
}
