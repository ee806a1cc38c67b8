package pl.ostoja.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.shared.BusinessRuleViolation;

class ContactDataTest {

    @ParameterizedTest(name = "PPL-7: {0} -> {1}")
    @CsvSource({
        "601 234 567, +48601234567",
        "601-234-567, +48601234567",
        "+48 77 456 78 90, +48774567890",
        "0048 601234567, +48601234567",
        "+49 30 901820, +4930901820"
    })
    void aTelephoneIsKeptInTheInternationalForm(String typed, String kept) {
        assertThat(Phone.international(typed)).isEqualTo(kept);
    }

    @ParameterizedTest(name = "PPL-7: {0} is refused")
    @ValueSource(strings = {"60123456", "6012345678", "+48 60123456", "601234567 wew. 5", "+0 123 456 789"})
    void whatCannotBeCalledIsRefused(String typed) {
        assertThatThrownBy(() -> Phone.international(typed))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("PPL-7"));
    }

    @Test
    void noTelephoneIsNone() {
        assertThat(Phone.international(" ")).isNull();
    }

    @Test
    void anAddressIsWrittenAsOnAnEnvelope() {
        assertThat(new Address("ul. Długa", "5", "3", "31-147", "Kraków", "1261011").oneLine()).isEqualTo("ul. Długa 5/3, 31-147 Kraków");
        assertThat(new Address(" ", "12", "", "32-061", "Rybna", null).oneLine()).isEqualTo("Rybna 12, 32-061 Rybna");
        assertThat(new Address(null, "12", null, "32-061", "Rybna", "1206012").county()).isEqualTo("1206");
    }

    @ParameterizedTest(name = "PPL-6: {0}, {1}")
    @CsvSource({"32061, 1206012", "3-2061, 1206012", "32-061, 120601", "32-061, 12060123"})
    void postalCodeAndMunicipalityHaveTheirForm(String postalCode, String teryt) {
        assertThatThrownBy(() -> new Address(null, "12", null, postalCode, "Rybna", teryt))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("PPL-6"));
    }
}
