package pl.ostoja.qualification;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.ProfessionalKind;

/**
 * A candidate becomes a foster family.
 *
 * @param kind set exactly for a professional family
 * @param since from which day the family holds its form and may take children
 */
public record AdmitCandidate(@NotNull FosterFamilyId family, @NotNull FamilyForm form, ProfessionalKind kind, @NotNull LocalDate since) implements Serializable {
    FamilyForms forms() {
        return new FamilyForms(Set.of(form), kind);
    }
}
