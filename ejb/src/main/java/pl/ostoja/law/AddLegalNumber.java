package pl.ostoja.law;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A change of the law: the number, the day it applies from, and where it is written.
 *
 * @param validTo null unless the act itself says how long it applies
 * @param source the gazette, such as {@code M.P. 2026 poz. 341}
 */
public record AddLegalNumber(
        @NotNull LegalNumber number,
        @NotNull @Digits(integer = 10, fraction = 2) BigDecimal amount,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @Size(max = 200) String article,
        @Size(max = 200) String source) {}
