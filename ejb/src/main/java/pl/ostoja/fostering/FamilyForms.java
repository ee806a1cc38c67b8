package pl.ostoja.fostering;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * The forms one family holds at the same time (UWR art. 67). FST-1: a kinship family may also be a non-professional
 * or a professional family or a family children's home; no other combination is allowed.
 *
 * @param kind set exactly when the family is a professional one
 */
public record FamilyForms(Set<FamilyForm> forms, ProfessionalKind kind) implements Serializable {

    /** Number of the rule on combinations. */
    public static final String COMBINATION = "FST-1";

    public FamilyForms {
        Objects.requireNonNull(forms, "forms");
        var chosen = forms.isEmpty() ? EnumSet.noneOf(FamilyForm.class) : EnumSet.copyOf(forms);
        if (chosen.isEmpty()) {
            throw new BusinessRuleViolation(COMBINATION, "fostering.violation.noForm");
        }
        var besideKinship = EnumSet.copyOf(chosen);
        besideKinship.remove(FamilyForm.KINSHIP);
        if (besideKinship.size() > 1) {
            throw new BusinessRuleViolation(COMBINATION, "fostering.violation.forbiddenCombination");
        }
        if (chosen.contains(FamilyForm.PROFESSIONAL) != (kind != null)) {
            throw new BusinessRuleViolation(COMBINATION, "fostering.violation.kindOfProfessionalFamily");
        }
        forms = Set.copyOf(chosen);
    }

    /** Professional families and family children's homes work under a contract with the county (UWR art. 54, 62). */
    public boolean hasContract() {
        return forms.contains(FamilyForm.PROFESSIONAL) || forms.contains(FamilyForm.FAMILY_HOME);
    }

    public static FamilyForms of(FamilyForm form) {
        return new FamilyForms(Set.of(form), form == FamilyForm.PROFESSIONAL ? ProfessionalKind.GENERAL : null);
    }

    public static FamilyForms professional(ProfessionalKind kind) {
        return new FamilyForms(Set.of(FamilyForm.PROFESSIONAL), kind);
    }

    /** The same family that also cares for children of its own kin. */
    public FamilyForms withKinship() {
        var both = EnumSet.copyOf(forms);
        both.add(FamilyForm.KINSHIP);
        return new FamilyForms(both, kind);
    }

    public boolean onlyKinship() {
        return forms.size() == 1 && forms.contains(FamilyForm.KINSHIP);
    }

    /** The form towards children who are not of the carers' kin. */
    public Optional<FamilyForm> besideKinship() {
        return forms.stream().filter(form -> form != FamilyForm.KINSHIP).findFirst();
    }

    public boolean isEmergency() {
        return kind == ProfessionalKind.EMERGENCY;
    }

    public boolean isSpecialist() {
        return kind == ProfessionalKind.SPECIALIST;
    }
}
