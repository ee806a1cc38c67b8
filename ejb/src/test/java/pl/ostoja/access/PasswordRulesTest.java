package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.shared.BusinessRuleViolation;

class PasswordRulesTest {
    private static final Set<String> COMMON = CommonPasswords.read();
    private static final List<String> CONTEXT = List.of("o.wierzbicka", "Olga Wierzbicka", "Powiatowe Centrum w Nowej Wsi", "ostoja");

    @ParameterizedTest(name = "ACC-3: {0} is refused: {1}")
    @CsvSource({
        "dwanaście__, passwordTooShort", // 11 signs
        "'', passwordTooShort",
        "qwertyuiop12, passwordCommon",
        "Polska2026!!!, passwordCommon",
        "!!!kochanie123, passwordCommon",
        "Hasło1234567, passwordCommon",
        "aaaabbbbccccdddd, passwordCommon", // four different signs
        "moja-ostoja-na-zawsze, passwordPersonal",
        "zielona-Wierzbicka-7, passwordPersonal"
    })
    void refuses(String password, String key) {
        assertThatThrownBy(() -> PasswordRules.check(password, CONTEXT, COMMON))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo("ACC-3");
                    assertThat(refusal.messageKey()).isEqualTo("access.violation." + key);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "cztery kurki na drucie", "żółw śpi 7 godzin", "dwanascie__z", "🐢🐢🐢 szybkie żółwie", "bez-wielkich-liter", "BEZMAŁYCHLITERWCALE"
    })
    void takesAnyKindOfSigns(String password) {
        assertThatCode(() -> PasswordRules.check(password, CONTEXT, COMMON)).doesNotThrowAnyException();
    }

    @Test
    void takes128SignsAndNotOneMore() {
        String longest = "abcdefgh".repeat(16);
        assertThatCode(() -> PasswordRules.check(longest, CONTEXT, COMMON)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordRules.check(longest + "x", CONTEXT, COMMON)).hasMessageContaining("passwordTooLong");
    }

    @Test
    void countsALetterWithItsAccentAsOneSign() {
        // Twelve signs typed with combining accents, eleven when put together: ó, ż, ł have one form each.
        assertThatThrownBy(() -> PasswordRules.check("zo\u0301lty kolor", CONTEXT, COMMON)).hasMessageContaining("passwordTooShort");
    }

    @Test
    void theListHoldsAtLeast3000ThatAreLongEnoughOnceSomethingIsPutBehind() {
        assertThat(COMMON).hasSizeGreaterThan(3000).contains("qwerty", "hasło", "kochanie");
    }
}
