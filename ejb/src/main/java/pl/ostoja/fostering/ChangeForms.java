package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * The family holds other forms from the day on.
 *
 * @param consents where more live there than the new forms have places for; null if nobody agreed to that
 */
public record ChangeForms(
        @NotNull FosterFamilyId family, @NotEmpty Set<FamilyForm> forms, ProfessionalKind kind, @NotNull LocalDate since, @Valid Consents consents)
        implements Serializable {
    public ChangeForms {
        consents = consents == null ? Consents.NONE : consents;
    }
}
