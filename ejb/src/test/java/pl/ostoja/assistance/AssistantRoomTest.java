package pl.ostoja.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CaseloadRoom;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.law.Policies;
import pl.ostoja.law.Policy;
import pl.ostoja.shared.BusinessRuleViolation;

/** AST-4 and AST-5 with the limit of 15 families (UWR art. 15(4)); worked example 18. */
class AssistantRoomTest {
    private static final int LIMIT = 15;

    private final CaseloadShare free = new CaseloadShare(AccountId.next(), "Joanna Maj", 9);
    private final CaseloadShare almost = new CaseloadShare(AccountId.next(), "Karol Lis", 14);
    private final CaseloadShare full = new CaseloadShare(AccountId.next(), "Ewa Sowa", 15);

    @Test
    void example18TheSixteenthFamilyIsRefusedAndTheRefusalNamesWhoHasRoom() {
        CaseloadRoom all = new CaseloadRoom(List.of(free, almost, full), LIMIT);
        assertThatCode(() -> AssistantRoom.refuseUnlessRoom(all, almost.account(), 1)).as("14 of 15").doesNotThrowAnyException();
        assertThatThrownBy(() -> AssistantRoom.refuseUnlessRoom(all, full.account(), 1))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo("AST-4");
                    assertThat(refusal.messageKey()).isEqualTo("assistance.violation.assistantFull");
                    assertThat(refusal.args()).containsExactly("Ewa Sowa", 15L, 15, "Joanna Maj (9/15), Karol Lis (14/15)");
                });
    }

    @Test
    void aFamilyOfMuchWorkNeedsMoreRoom() {
        CaseloadRoom all = new CaseloadRoom(List.of(free, almost), LIMIT);
        assertThatThrownBy(() -> AssistantRoom.refuseUnlessRoom(all, almost.account(), 2))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.args()).contains("Joanna Maj (9/15)"));
    }

    @Test
    void whatCountsForNothingAlwaysHasRoom() {
        assertThatCode(() -> AssistantRoom.refuseUnlessRoom(new CaseloadRoom(List.of(full), LIMIT), full.account(), 0)).doesNotThrowAnyException();
    }

    @Test
    void whenNobodyHasRoomItSaysSo() {
        assertThatThrownBy(() -> AssistantRoom.refuseUnlessRoom(new CaseloadRoom(List.of(full), LIMIT), full.account(), 1))
                .hasMessage("AST-4 assistance.violation.allAssistantsFull");
    }

    @Test
    void onlyAnAssistantIsAssigned() {
        assertThatThrownBy(() -> AssistantRoom.refuseUnlessRoom(new CaseloadRoom(List.of(free), LIMIT), AccountId.next(), 1))
                .hasMessage("AST-4 assistance.violation.notAnAssistant");
    }

    @ParameterizedTest(name = "AST-5: {0}, {1}, {2} counts {3} by default, {4} as this centre has it")
    @CsvSource({
        "ASSIGNED,  SUPPORT,      USUAL,     1, 1", "ASSIGNED,  MINOR_PARENT, DIFFICULT, 2, 3", "ASSIGNED,  FOR_LIFE, USUAL, 1, 0",
        "MONITORED, SUPPORT,      USUAL,     0, 1", "MONITORED, SUPPORT,      DIFFICULT, 0, 3", "MONITORED, FOR_LIFE, USUAL, 0, 0",
        "REQUESTED, SUPPORT,      DIFFICULT, 0, 0", "ENDED,     SUPPORT,      USUAL,     0, 0",
    })
    void whatAFamilyCountsFor(CaseState state, CaseKind kind, Difficulty difficulty, int byDefault, int otherwise) {
        Policies own = Policies.recommended()
                .with(Policy.MONITORING_COUNTS_TO_CASELOAD, true)
                .with(Policy.FOR_LIFE_COUNTS_TO_CASELOAD, false)
                .with(Policy.DIFFICULT_FAMILY_COUNTS_AS, 3);
        assertThat(AssistantRoom.weight(state, kind, difficulty, Policies.recommended())).isEqualTo(byDefault);
        assertThat(AssistantRoom.weight(state, kind, difficulty, own)).isEqualTo(otherwise);
    }
}
