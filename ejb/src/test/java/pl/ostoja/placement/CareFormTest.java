package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.ProfessionalKind;

/** PLC-99: whose stay has a form in which the family cares no more. */
class CareFormTest {
    @ParameterizedTest(name = "PLC-99: a stay as {0} in an emergency family that is also kin: {1}")
    @CsvSource({
        "EMERGENCY_FAMILY, true", "KINSHIP_FAMILY, true", "RESPITE_FAMILY, true", "UNTRAINED_FAMILY, true",
        "PROFESSIONAL_FAMILY, false", "SPECIALIST_FAMILY, false", "NON_PROFESSIONAL_FAMILY, false", "FAMILY_HOME, false"
    })
    void aStayHasAFormOfItsFamily(CareForm form, boolean held) {
        FamilyForms forms = new FamilyForms(Set.of(FamilyForm.KINSHIP, FamilyForm.PROFESSIONAL), ProfessionalKind.EMERGENCY);

        assertThat(form.isCaredForIn(forms)).isEqualTo(held);
    }
}
