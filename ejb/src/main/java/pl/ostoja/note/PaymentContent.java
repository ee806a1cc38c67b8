package pl.ostoja.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.ostoja.centre.TerytCode;

/**
 * What is written down of a payment.
 *
 * @param reference as the bank told it
 * @param note that it names; null if it names none
 */
@Embeddable
public record PaymentContent(
        @NotNull @Embedded @AttributeOverride(name = "value", column = @Column(name = "debtor")) TerytCode debtor,
        @NotNull @Column(name = "paid_on") LocalDate paidOn,
        @NotNull @DecimalMin("0.01") @Digits(integer = 10, fraction = 2) @Column(name = "amount") BigDecimal amount,
        @NotBlank @Size(max = 200) @Column(name = "reference") String reference,
        @Embedded NoteId note)
        implements Serializable {}
