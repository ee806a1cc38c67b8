package pl.ostoja.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeselTest {

    @ParameterizedTest(name = "PSL-3, PSL-4: {0} is born {1}, {2}")
    @CsvSource({
        "15240900014, 2015-04-09, MALE", // the numbers of the handbook
        "23313001243, 2023-11-30, FEMALE",
        "08222945675, 2008-02-29, MALE",
        "88070312391, 1988-07-03, MALE",
        "24322400027, 2024-12-24, FEMALE", // tenth digit 2; a 0 would be a woman too
        "99123100003, 1999-12-31, FEMALE", // month + 0: last day of the century
        "00210100004, 2000-01-01, FEMALE", // month + 20: first day of the next
        "00810100002, 1800-01-01, FEMALE", // month + 80
        "00410100000, 2100-01-01, FEMALE", // month + 40
        "00610100006, 2200-01-01, FEMALE", // month + 60
    })
    void theNumberTellsTheDayOfBirthAndTheSex(String digits, LocalDate born, Sex sex) {
        var pesel = new Pesel(digits);

        assertThat(pesel.birthDate()).isEqualTo(born);
        assertThat(pesel.sex()).isEqualTo(sex);
    }

    @ParameterizedTest(name = "PSL-1: \"{0}\" is not made of digits")
    @ValueSource(strings = {"1524090001a", "15240 900014", "１５２４０９０００１４", "١٥٢٤٠٩٠٠٠١٤", "-5240900014", "15240900014\u0000"})
    void onlyAsciiDigitsAreTaken(String typed) {
        assertRefused(typed, "PSL-1", "peselOnlyDigits");
    }

    @ParameterizedTest(name = "PSL-1: \"{0}\" has not eleven digits")
    @ValueSource(strings = {"", "1524090001", "152409000144"})
    void elevenDigitsAreWanted(String typed) {
        assertRefused(typed, "PSL-1", "peselLength");
    }

    @ParameterizedTest(name = "PSL-2: {0} has a wrong digit")
    @ValueSource(strings = {"15240900015", "15240900004", "51240900014", "23313001234"})
    void theCheckDigitFindsAWrongOrSwappedDigit(String typed) {
        assertRefused(typed, "PSL-2", "peselCheckDigit");
    }

    @ParameterizedTest(name = "PSL-3: {0} names no day")
    @ValueSource(strings = {
        "00000000000", // month 0, day 0; the check digit is right
        "15133200012", // month 13, day 32
        "23222900018", // 29 February 2023
        "15243100018", // 31 April
    })
    void theDayOfBirthMustExist(String typed) {
        assertRefused(withRightCheckDigit(typed), "PSL-3", "peselBirthDate");
    }

    @Test
    @DisplayName("PSL-5: the number agrees with the day of birth and the sex of the record")
    void aNumberOfSomebodyElseIsRefused() {
        var pesel = new Pesel("15240900014");
        var born = LocalDate.of(2015, 4, 9);

        pesel.requireAgreementWith(born, Sex.MALE);
        assertThatThrownBy(() -> pesel.requireAgreementWith(born.plusDays(1), Sex.MALE))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("shared.violation.peselOtherBirthDate"));
        assertThatThrownBy(() -> pesel.requireAgreementWith(born, Sex.FEMALE))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.args())
                        .containsExactly(Explanation.of("shared.Sex.MALE"), Explanation.of("shared.Sex.FEMALE")));
    }

    @Test
    @DisplayName("PSL-6: the text form shows only the last four digits")
    void theTextFormIsMasked() {
        assertThat(new Pesel("15240900014")).hasToString("•••••••0014");
    }

    @Test
    void blanksAroundTheNumberDoNotMatter() {
        assertThat(Pesel.parse(" 15240900014 ")).isEqualTo(new Pesel("15240900014"));
    }

    @Property(tries = 200)
    void oneWrongDigitIsAlwaysFound(@ForAll @IntRange(max = 10) int place, @ForAll @IntRange(min = 1, max = 9) int added) {
        var wrong = "15240900014".toCharArray();
        wrong[place] = (char) ('0' + (wrong[place] - '0' + added) % 10);

        assertRefused(new String(wrong), "PSL-2", "peselCheckDigit");
    }

    private static void assertRefused(String typed, String rule, String name) {
        assertThatThrownBy(() -> new Pesel(typed)).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo("shared.violation." + name);
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(refusal.getMessage()).doesNotContain("1524");
        });
    }

    private static String withRightCheckDigit(String digits) {
        int[] weights = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return digits.substring(0, 10) + (10 - sum % 10) % 10;
    }
}
