package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.ostoja.shared.BusinessRuleViolation;

@DisplayName("FST-1: forms a family may combine")
class FamilyFormsTest {

    @ParameterizedTest(name = "FST-1: kinship with {0} is allowed")
    @EnumSource(names = {"NON_PROFESSIONAL", "PROFESSIONAL", "FAMILY_HOME"})
    void kinshipGoesWithEveryOtherForm(FamilyForm other) {
        var forms = FamilyForms.of(other).withKinship();

        assertThat(forms.forms()).containsExactlyInAnyOrder(FamilyForm.KINSHIP, other);
        assertThat(forms.besideKinship()).contains(other);
        assertThat(forms.onlyKinship()).isFalse();
    }

    @ParameterizedTest(name = "FST-1: {0} with {1} is refused")
    @CsvSource({"PROFESSIONAL, FAMILY_HOME", "NON_PROFESSIONAL, FAMILY_HOME", "PROFESSIONAL, NON_PROFESSIONAL"})
    void noOtherCombinationIsAllowed(FamilyForm one, FamilyForm other) {
        assertThatThrownBy(() -> new FamilyForms(Set.of(one, other), ProfessionalKind.GENERAL))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("FST-1 fostering.violation.forbiddenCombination");
    }

    @Test
    void aFamilyHasAtLeastOneForm() {
        assertThatThrownBy(() -> new FamilyForms(Set.of(), null))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("FST-1 fostering.violation.noForm");
    }

    @Test
    void onlyAProfessionalFamilyHasAKindAndItAlwaysHasOne() {
        assertThatThrownBy(() -> new FamilyForms(Set.of(FamilyForm.PROFESSIONAL), null))
                .hasMessage("FST-1 fostering.violation.kindOfProfessionalFamily");
        assertThatThrownBy(() -> new FamilyForms(Set.of(FamilyForm.KINSHIP), ProfessionalKind.EMERGENCY))
                .hasMessage("FST-1 fostering.violation.kindOfProfessionalFamily");
        assertThat(FamilyForms.of(FamilyForm.PROFESSIONAL).kind()).isEqualTo(ProfessionalKind.GENERAL);
    }

    @Test
    void theKindTellsEmergencyAndSpecialistFamilies() {
        assertThat(FamilyForms.professional(ProfessionalKind.EMERGENCY).isEmergency()).isTrue();
        assertThat(FamilyForms.professional(ProfessionalKind.SPECIALIST).isSpecialist()).isTrue();
        assertThat(FamilyForms.of(FamilyForm.KINSHIP).onlyKinship()).isTrue();
    }
}
