package pl.ostoja.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.Channel;
import pl.ostoja.shared.BusinessRuleViolation;

class InterventionRulesTest {
    private static final Instant STARTED = Instant.parse("2026-11-10T20:00:00Z");
    private static final Instant NOW = STARTED.plusSeconds(100_000);

    /** PRT-8 */
    @Test
    void theQuestionnaireComesBeforeTheRemoval() {
        assertRefused(null, () -> InterventionRules.check(removal(STARTED, null, null, null, null), NOW));
        assertRefused("questionnaireFirst", () -> InterventionRules.check(removal(STARTED.plusSeconds(1), null, null, null, null), NOW));
    }

    @Test
    void nothingThatFollowsComesBeforeTheRemovalOrLiesAhead() {
        assertRefused("momentTooEarly", () -> InterventionRules.check(removal(STARTED, STARTED.minusSeconds(1), null, null, null), NOW));
        assertRefused(null, () -> InterventionRules.check(removal(STARTED, NOW, null, null, null), NOW));
        assertRefused("momentInTheFuture", () -> InterventionRules.check(removal(STARTED, NOW.plusSeconds(1), null, null, null), NOW));
    }

    @Test
    void aRulingSaysWhatAndComesAfterTheHearing() {
        Instant heard = STARTED.plusSeconds(3600);
        assertRefused(null, () -> InterventionRules.check(removal(STARTED, null, heard, heard, InterventionOutcome.RETURNED), NOW));
        assertRefused("momentTooEarly", () -> InterventionRules.check(removal(STARTED, null, heard, heard.minusSeconds(1), InterventionOutcome.RETURNED), NOW));
        assertRefused("ruledWhat", () -> InterventionRules.check(removal(STARTED, null, heard, heard, null), NOW));
        assertRefused("ruledWhat", () -> InterventionRules.check(removal(STARTED, null, heard, null, InterventionOutcome.PLACED_IN_CARE), NOW));
    }

    /** PRT-10 */
    @Test
    void aComplaintIsAboutARemovalThatWas() {
        InterventionContent removal = removal(STARTED, null, null, null, null);
        assertRefused(null, () -> InterventionRules.check(complaint(STARTED, NOW, ComplaintOutcome.DISMISSED), removal, NOW));
        assertRefused("momentTooEarly", () -> InterventionRules.check(complaint(STARTED.minusSeconds(1), null, null), removal, NOW));
        assertRefused("decidedWhat", () -> InterventionRules.check(complaint(STARTED, NOW, null), removal, NOW));
    }

    @Test
    @DisplayName("PRT-12: a close person is named by the tie and keeps the child safe, apart; of any other place there is no tie")
    void aClosePerson() {
        assertRefused(null, () -> InterventionRules.checkPlace(placed(PlacedWith.CLOSE_PERSON, CloseTie.SIBLING, true)));
        assertRefused("closePerson", () -> InterventionRules.checkPlace(placed(PlacedWith.CLOSE_PERSON, null, true)));
        assertRefused("closePerson", () -> InterventionRules.checkPlace(placed(PlacedWith.CLOSE_PERSON, CloseTie.SIBLING, false)));
        assertRefused(null, () -> InterventionRules.checkPlace(placed(PlacedWith.FACILITY, null, false)));
        assertRefused("noClosePerson", () -> InterventionRules.checkPlace(placed(PlacedWith.FOSTER_FAMILY, CloseTie.ASCENDANT, false)));
        assertRefused("noClosePerson", () -> InterventionRules.checkPlace(placed(PlacedWith.FAMILY_CHILDRENS_HOME, null, true)));
    }

    @Test
    @DisplayName("PRT-13: the help of a psychologist and the written instruction are lacking until they are written down")
    void whatIsLacking() {
        assertThat(InterventionRules.lacking(helped(false, null))).containsExactly(RemovalLack.HELP, RemovalLack.INSTRUCTION);
        assertThat(InterventionRules.lacking(helped(true, null))).containsExactly(RemovalLack.INSTRUCTION);
        assertThat(InterventionRules.lacking(helped(false, NOW))).containsExactly(RemovalLack.HELP);
        assertThat(InterventionRules.lacking(helped(true, NOW))).isEmpty();
    }

    private static InterventionContent placed(PlacedWith where, CloseTie tie, boolean assured) {
        return new InterventionContent(
                PersonId.next(), STARTED, "Sonia Socjalna", STARTED, "asp. Jan Kot", "Ewa Mróz", MedicKind.NURSE, null, false, where, tie, assured, "u cioci", null, null,
                null, null, null, null, null);
    }

    private static InterventionContent helped(boolean helped, Instant instructed) {
        return new InterventionContent(
                PersonId.next(), STARTED, "Sonia Socjalna", STARTED, "asp. Jan Kot", "Ewa Mróz", MedicKind.NURSE, null, helped, PlacedWith.FACILITY, null, false,
                "dom dziecka", null, null, null, null, null, instructed, null);
    }

    private static ComplaintContent complaint(Instant received, Instant decided, ComplaintOutcome outcome) {
        return new ComplaintContent("matka", MadeThrough.DIRECTLY, received, decided, outcome, null);
    }

    private static InterventionContent removal(Instant assessed, Instant told, Instant heard, Instant ruled, InterventionOutcome outcome) {
        return new InterventionContent(
                PersonId.next(), STARTED, "Sonia Socjalna", assessed, "asp. Jan Kot", "Ewa Mróz", MedicKind.NURSE, null, false, PlacedWith.CLOSE_PERSON, CloseTie.ASCENDANT, true, "u babci", told,
                told == null ? null : Channel.TELEPHONE, heard, ruled, outcome, null, null);
    }

    private static void assertRefused(String name, ThrowingCallable attempt) {
        if (name == null) {
            assertThatCode(attempt).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(attempt).isInstanceOfSatisfying(
                    BusinessRuleViolation.class, refusal -> assertThat(refusal.messageKey()).isEqualTo("protection.violation." + name));
        }
    }
}
