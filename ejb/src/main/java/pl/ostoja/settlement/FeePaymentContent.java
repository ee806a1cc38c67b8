package pl.ostoja.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What parents paid of their fee. For which months it counts follows: it is credited to what was due first (UWR art. 195(2)).
 *
 * @param note such as the number of the transfer
 */
@Embeddable
public record FeePaymentContent(
        @NotNull @Column(name = "paid_on") LocalDate paidOn,
        @NotNull @DecimalMin("0.01") @Digits(integer = 10, fraction = 2) @Column(name = "amount") BigDecimal amount,
        @Size(max = 200) @Column(name = "payment_note") String note)
        implements Serializable {}
