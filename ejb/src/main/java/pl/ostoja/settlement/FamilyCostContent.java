package pl.ostoja.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a family costs every month for some months, whatever child is there. The category {@link Category#RESPITE_PAY} is of a respite family.
 *
 * @param since the first day of the first month
 * @param until the last day of the last month; null while it goes on
 * @param source such as the contract
 * @param home of what home the cost of housing is a part; null of any other, and where that is not known
 * @param belowWhy why it is less than the law demands; null if it is not
 */
@Embeddable
public record FamilyCostContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "category") Category category,
        @NotNull @DecimalMin("0.01") @Digits(integer = 10, fraction = 2) @Column(name = "amount") BigDecimal amount,
        @NotNull @Column(name = "since") LocalDate since,
        @Column(name = "until") LocalDate until,
        @NotBlank @Size(max = 200) @Column(name = "source") String source,
        @Valid @Embedded HomeCosts home,
        @Size(max = 1000) @Column(name = "below_why") String belowWhy)
        implements Serializable {
    /** Of nothing but what the contract says. */
    public FamilyCostContent(Category category, BigDecimal amount, LocalDate since, LocalDate until, String source) {
        this(category, amount, since, until, source, null, null);
    }
}
