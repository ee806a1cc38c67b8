package pl.ostoja.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.ostoja.people.Address;
import pl.ostoja.shared.BusinessRuleViolation;

class OutsideWorkRulesTest {
    private static final String HERE = "1607012";
    private static final String THERE = "1607023";

    @Test
    void ast11ASocialWorkerIsNoAssistantWhereTheFamilyLives() {
        assertThatThrownBy(() -> OutsideWorkRules.check(List.of(living(THERE), living(HERE)), List.of(HERE)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo("AST-11");
                    assertThat(refusal.args()).containsExactly("Rodzina " + HERE);
                });
        assertThatCode(() -> OutsideWorkRules.check(List.of(living(THERE)), List.of(HERE))).as("lives elsewhere").doesNotThrowAnyException();
        assertThatCode(() -> OutsideWorkRules.check(List.of(living(null)), List.of(HERE))).as("nobody knows where").doesNotThrowAnyException();
    }

    private static CaseContent living(String municipality) {
        Address address = new Address(null, "12", null, "46-200", "Kluczbork", municipality);
        return new CaseContent("Rodzina " + municipality, CaseKind.SUPPORT, Difficulty.USUAL, address, null, null);
    }
}
