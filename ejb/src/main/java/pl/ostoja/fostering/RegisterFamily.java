package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A foster family comes into the register.
 *
 * @param carers one person, or two who are married to each other
 * @param spouses whether the two are married
 * @param kind set exactly for a professional family
 * @param since from which day the family holds its forms and may take children
 */
public record RegisterFamily(
        @NotNull @Valid Household household,
        @NotNull @Size(min = 1, max = 2) List<@Valid CarerEntry> carers,
        boolean spouses,
        @NotEmpty Set<FamilyForm> forms,
        ProfessionalKind kind,
        @NotNull LocalDate since)
        implements Serializable {
    public RegisterFamily {
        carers = carers == null ? List.of() : List.copyOf(carers);
        forms = forms == null ? Set.of() : Set.copyOf(forms);
    }
}
