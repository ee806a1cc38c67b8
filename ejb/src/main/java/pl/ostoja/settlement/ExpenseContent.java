package pl.ostoja.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is written down of an expense on one child.
 *
 * @param forDay the day of the stay that it is for
 * @param paidOn null while it is not paid
 * @param decision the number of the decision that grants it, null if there is none
 */
@Embeddable
public record ExpenseContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "category") Category category,
        @NotNull @DecimalMin("0.01") @Digits(integer = 10, fraction = 2) @Column(name = "amount") BigDecimal amount,
        @NotNull @Column(name = "for_day") LocalDate forDay,
        @Column(name = "paid_on") LocalDate paidOn,
        @Size(max = 100) @Column(name = "decision") String decision)
        implements Serializable {}
