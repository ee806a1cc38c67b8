package pl.ostoja.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.shared.BusinessRuleViolation;

class NipTest {
    /** 123456321x: 6+10+21+8+15+24+15+12+7 = 118 = 10·11 + 8. */
    @ParameterizedTest(name = "CEN-4: {0} is a NIP")
    @ValueSource(strings = {"1234563218", "123-456-32-18", " 123 456 32 18 ", "123\u00a0456 32 18"})
    void aNipIsTakenAsPeopleWriteIt(String text) {
        assertThat(new Nip(text).value()).isEqualTo("1234563218");
    }

    /** The sixth has the remainder 10 (1·6 + 1·4 = 10), which no digit can be. The last is in Arabic digits. */
    @ParameterizedTest(name = "CEN-4: {0} is none")
    @ValueSource(strings = {"", "1234563217", "123456321", "12345632180", "PL1234563218", "1000010000", "١٢٣٤٥٦٣٢١٨"})
    void aWrongOneIsRefused(String text) {
        assertThatThrownBy(() -> new Nip(text))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("CEN-4"));
    }
}
