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
import java.util.List;
import pl.ostoja.law.LegalNumber;

/**
 * An amount that the county council raised (UWR art. 91).
 *
 * @param number which of the amounts of the act it stands for
 * @param resolution its number and day
 */
@Embeddable
public record RateContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "legal_number") LegalNumber number,
        @NotNull @DecimalMin("0.01") @Digits(integer = 10, fraction = 2) @Column(name = "amount") BigDecimal amount,
        @NotNull @Column(name = "valid_from") LocalDate validFrom,
        @NotBlank @Size(max = 200) @Column(name = "resolution") String resolution)
        implements Serializable {
    /** What the council may raise. */
    public static List<LegalNumber> raised() {
        return CostRules.RAISED;
    }
}
