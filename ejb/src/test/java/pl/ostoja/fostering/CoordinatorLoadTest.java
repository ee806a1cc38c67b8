package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CaseloadRoom;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.shared.BusinessRuleViolation;

/** FST-5 with the limit of 15 families (UWR art. 77(4)). */
class CoordinatorLoadTest {
    private static final int LIMIT = 15;

    private final CaseloadShare free = new CaseloadShare(AccountId.next(), "Joanna Maj", 9);
    private final CaseloadShare almost = new CaseloadShare(AccountId.next(), "Karol Lis", 14);
    private final CaseloadShare full = new CaseloadShare(AccountId.next(), "Ewa Sowa", 15);

    @Test
    void theFifteenthFamilyIsTaken() {
        CoordinatorLoad.refuseUnlessRoom(new CaseloadRoom(List.of(free, almost, full), LIMIT), almost.account(), 1);
    }

    @Test
    void theSixteenthIsRefusedAndTheRefusalNamesWhoHasRoom() {
        assertThatThrownBy(() -> CoordinatorLoad.refuseUnlessRoom(new CaseloadRoom(List.of(free, almost, full), LIMIT), full.account(), 1))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo("FST-5");
                    assertThat(refusal.args()).containsExactly("Ewa Sowa", 15, "Joanna Maj (9/15), Karol Lis (14/15)");
                });
    }

    @Test
    void whenNobodyHasRoomItSaysSo() {
        assertThatThrownBy(() -> CoordinatorLoad.refuseUnlessRoom(new CaseloadRoom(List.of(full), LIMIT), full.account(), 1))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal ->
                        assertThat(refusal.messageKey()).isEqualTo("fostering.violation.allCoordinatorsFull"));
    }

    @Test
    void onlyACoordinatorCoordinates() {
        assertThatThrownBy(() -> CoordinatorLoad.refuseUnlessRoom(new CaseloadRoom(List.of(free), LIMIT), AccountId.next(), 1))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal ->
                        assertThat(refusal.messageKey()).isEqualTo("fostering.violation.notACoordinator"));
    }

    @Test
    void severalAtOnceFindRoomTogetherOrNotAtAll() {
        CoordinatorLoad.refuseUnlessRoom(new CaseloadRoom(List.of(free, almost, full), LIMIT), free.account(), 6);
        assertThatThrownBy(() -> CoordinatorLoad.refuseUnlessRoom(new CaseloadRoom(List.of(free, almost, full), LIMIT), almost.account(), 2))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo("FST-5");
                    assertThat(refusal.args()).containsExactly("Karol Lis", 14L, 2, 15, "Joanna Maj (9/15)");
                });
    }
}
