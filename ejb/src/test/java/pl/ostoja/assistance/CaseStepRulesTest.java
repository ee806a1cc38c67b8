package pl.ostoja.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.ostoja.access.AccountId;

/** AST-7, AST-12, AST-13. */
class CaseStepRulesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void onlyWhatHasHappened() {
        assertThatCode(() -> CaseStepRules.check(CaseStepContent.of(CaseStepKind.REPORT, TODAY, null), TODAY)).doesNotThrowAnyException();
        assertRefused("inTheFuture", CaseStepContent.of(CaseStepKind.REPORT, TODAY.plusDays(1), null));
    }

    @Test
    void aRefusalHasReasons() {
        assertThatCode(() -> CaseStepRules.check(CaseStepContent.of(CaseStepKind.REFUSAL, TODAY, "Rodzina mieszka w innej gminie."), TODAY))
                .doesNotThrowAnyException();
        assertRefused("refusedWithoutReasons", CaseStepContent.of(CaseStepKind.REFUSAL, TODAY, " "));
    }

    @Test
    void anEndHasItsReasonAndNothingElseHas() {
        assertThatCode(() -> CaseStepRules.check(CaseStepContent.end(TODAY, CaseEnd.OTHER, TODAY, null), TODAY)).doesNotThrowAnyException();
        assertRefused("endReason", CaseStepContent.end(TODAY, null, null, null));
        assertRefused("endReason", new CaseStepContent(CaseStepKind.INTERVIEW, TODAY, null, CaseEnd.OTHER, null, false));
        assertRefused("monitoredUntil", CaseStepContent.end(TODAY, CaseEnd.OTHER, TODAY.minusDays(1), null));
        assertRefused("monitoredUntil", new CaseStepContent(CaseStepKind.ANALYSIS, TODAY, null, null, TODAY, false));
    }

    @Test
    void onlyAHandOverHidesNotes() {
        assertThatCode(() -> CaseStepRules.check(CaseStepContent.handOver(TODAY, true, null), TODAY)).doesNotThrowAnyException();
        assertRefused("notesHidden", new CaseStepContent(CaseStepKind.CONSENT, TODAY, null, null, null, true));
    }

    @Test
    void aFamilyIsHandedOverToSomebodyElseAndNotBeforeItWasGivenLast() {
        AccountId anna = AccountId.next();
        AccountId bartek = AccountId.next();
        List<CaseStepContent> steps = List.of(
                CaseStepContent.of(CaseStepKind.CONSENT, TODAY, null), CaseStepContent.of(CaseStepKind.ASSIGNMENT, TODAY.minusDays(9), null),
                CaseStepContent.handOver(TODAY.minusDays(5), false, null));

        assertThatCode(() -> CaseStepRules.checkHandOver(to(bartek, TODAY.minusDays(5)), Optional.of(anna), steps)).doesNotThrowAnyException();
        assertThatThrownBy(() -> CaseStepRules.checkHandOver(to(bartek, TODAY.minusDays(6)), Optional.of(anna), steps)).hasMessage("AST-13 assistance.violation.givenSince");
        assertThatThrownBy(() -> CaseStepRules.checkHandOver(to(anna, TODAY), Optional.of(anna), steps)).hasMessage("AST-13 assistance.violation.holdsAlready");
        assertThatCode(() -> CaseStepRules.checkHandOver(to(anna, TODAY), Optional.empty(), steps)).as("nobody has it").doesNotThrowAnyException();
    }

    @Test
    void afterARefusalAndAnEndNobodyHasToDoWithTheFamily() {
        assertThat(CaseStepContent.of(CaseStepKind.REFUSAL, TODAY, "inna gmina").nobodyAfter()).contains(TODAY);
        assertThat(CaseStepContent.end(TODAY, CaseEnd.MOVED, null, null).nobodyAfter()).contains(TODAY);
        assertThat(CaseStepContent.end(TODAY, CaseEnd.MOVED, TODAY.plusDays(30), null).nobodyAfter()).as("monitored").contains(TODAY.plusDays(30));
        assertThat(CaseStepContent.handOver(TODAY, false, null).nobodyAfter()).isEmpty();
    }

    private static AssignAssistant to(AccountId assistant, LocalDate since) {
        return new AssignAssistant(CaseStepId.next(), AssistanceCaseId.next(), assistant, since, false, null);
    }

    private static void assertRefused(String why, CaseStepContent step) {
        assertThatThrownBy(() -> CaseStepRules.check(step, TODAY)).hasMessage("AST-7 assistance.violation." + why);
    }
}
