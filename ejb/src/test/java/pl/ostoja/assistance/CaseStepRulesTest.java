package pl.ostoja.assistance;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** AST-7. */
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

    private static void assertRefused(String why, CaseStepContent step) {
        assertThatThrownBy(() -> CaseStepRules.check(step, TODAY)).hasMessage("AST-7 assistance.violation." + why);
    }
}
