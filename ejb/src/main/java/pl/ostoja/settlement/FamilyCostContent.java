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
 * What a family costs every month for some months, whatever child is there. The category {@link Category#RESPITE_PAY} is of a respite family.
 *
 * @param since the first day of the first month
 * @param until the last day of the last month; null while it goes on
 * @param source such as the contract
 */
@Embeddable
public record FamilyCostContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "category") Category category,
        @NotNull @DecimalMin("0.01") @Digits(integer = 10, fraction = 2) @Column(name = "amount") BigDecimal amount,
        @NotNull @Column(name = "since") LocalDate since,
        @Column(name = "until") LocalDate until,
        @NotBlank @Size(max = 200) @Column(name = "source") String source)
        implements Serializable {}
