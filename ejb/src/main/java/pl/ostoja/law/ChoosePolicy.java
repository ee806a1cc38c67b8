package pl.ostoja.law;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A centre answers a question that the acts leave open.
 *
 * @param choice one of the options of the {@link Policy}, as text
 * @param reason such as an agreement with the municipalities
 */
public record ChoosePolicy(
        @NotBlank String code, @NotBlank String choice, @NotNull LocalDate validFrom, @Size(max = 1000) String reason) {}
