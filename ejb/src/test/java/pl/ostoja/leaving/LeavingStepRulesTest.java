package pl.ostoja.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.leaving.LeavingFixture.care;
import static pl.ostoja.leaving.LeavingFixture.informed;
import static pl.ostoja.leaving.LeavingFixture.mentor;
import static pl.ostoja.leaving.LeavingFixture.programme;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.LeavingCare;
import pl.ostoja.shared.BusinessRuleViolation;

class LeavingStepRulesTest {
    private static final String TODAY = "2026-11-23";

    @Test
    @DisplayName("LEV-1: what is written down has happened, in the life of the young person")
    void daysOfTheirLife() {
        accepted(mentor(TODAY, "ciocia", TODAY));
        refused("LEV-1", mentor("2026-11-24", "ciocia", null));
        accepted(mentor("2008-07-05", "ciocia", null));
        refused("LEV-1", mentor("2008-07-04", "ciocia", null));
        refused("LEV-1", informed(TODAY, " "));
        accepted(informed(TODAY, "powiat nyski"));
    }

    @Test
    @DisplayName("LEV-2: a mentor has a name; the consent may follow, and is not of tomorrow")
    void aMentorHasAName() {
        refused("LEV-2", mentor("2025-06-01", null, "2025-06-01"));
        accepted(mentor("2025-06-01", "ciocia", null));
        refused("LEV-2", mentor("2025-06-01", "ciocia", "2026-11-24"));
    }

    @Test
    @DisplayName("LEV-2: a mentor counts from the later of naming and consent, the first of several, and a programme from its approval")
    void whatIsDone() {
        var steps = List.of(
                mentor("2025-05-01", "ciocia", null), mentor("2025-06-01", "trener", "2025-06-10"), mentor("2025-08-01", "ciocia", "2025-07-20"),
                programme("2026-04-01", null, null, null), programme("2026-05-01", "2026-05-20", "kierownik", null));

        assertThat(LeavingStepFacts.done(steps.stream().map(LeavingStepContent::facts).toList()))
                .isEqualTo(new LeavingCare(day("2025-06-10"), day("2026-05-20")));
        assertThat(LeavingStepFacts.done(List.of())).isEqualTo(LeavingCare.NOTHING_YET);
    }

    @Test
    @DisplayName("LEV-3: approved is a whole programme, by somebody, on a day from when it was drawn up until today")
    void aProgrammeIsApprovedWhole() {
        accepted(programme("2026-05-20", null, null, null, null, null));
        accepted(programme("2026-05-20", "2026-05-20", "kierownik PCPR", null));
        refused("LEV-3", programme("2026-05-20", "2026-05-19", "kierownik PCPR", null));
        refused("LEV-3", programme("2026-05-20", "2026-11-24", "kierownik PCPR", "choroba"));
        refused("LEV-3", programme("2026-05-20", "2026-05-20", " ", null));
        refused("LEV-3", programme("2026-05-20", "2026-05-20", "kierownik PCPR", null, " ", null));
    }

    @Test
    @DisplayName("LEV-4: a month before full age is 5 June 2026, a Friday; later only with a reason, and a change after full age needs none")
    void approvedInTimeOrWithAReason() {
        assertThat(LeavingStepRules.lastDay(day("2026-07-05"), LAW, day("2026-05-20"))).isEqualTo("2026-06-05");
        accepted(programme("2026-05-20", "2026-06-05", "kierownik", null));
        refused("LEV-4", programme("2026-05-20", "2026-06-08", "kierownik", " "));
        accepted(programme("2026-05-20", "2026-06-08", "kierownik", "długa choroba"));
        accepted(programme("2026-09-01", "2026-09-10", "kierownik", null));
        // 5 June 2027 is a Saturday: what is counted back from a day does not move on.
        assertThat(LeavingStepRules.lastDay(day("2027-07-05"), LAW, day("2026-05-20"))).isEqualTo("2027-06-04");
    }

    @Test
    @DisplayName("PLC-89: a refusal follows the request and has its author and reasons; the information on the complaint goes with it or comes later")
    void aStayIsRefusedInWriting() {
        accepted(LeavingStepContent.refused(day("2026-06-01"), day("2026-06-01"), "dyrektor", "Nie uczy się.", day("2026-06-01")));
        accepted(LeavingStepContent.refused(day("2026-06-01"), day("2026-06-10"), "dyrektor", "Nie uczy się.", null));
        accepted(LeavingStepContent.refused(day("2026-06-01"), day("2026-06-10"), "dyrektor", "Nie uczy się.", day(TODAY)));
        refused("PLC-89", LeavingStepContent.refused(null, day("2026-06-10"), "dyrektor", "Nie uczy się.", null));
        refused("PLC-89", LeavingStepContent.refused(day("2026-06-11"), day("2026-06-10"), "dyrektor", "Nie uczy się.", null));
        refused("PLC-89", LeavingStepContent.refused(day("2026-06-01"), day("2026-06-10"), " ", "Nie uczy się.", null));
        refused("PLC-89", LeavingStepContent.refused(day("2026-06-01"), day("2026-06-10"), "dyrektor", null, null));
        refused("PLC-89", LeavingStepContent.refused(day("2026-06-01"), day("2026-06-10"), "dyrektor", "Nie uczy się.", day("2026-06-09")));
        refused("PLC-89", LeavingStepContent.refused(day("2026-06-01"), day("2026-06-10"), "dyrektor", "Nie uczy się.", day("2026-11-24")));
    }

    @Test
    @DisplayName("LEV-24: a programme is evaluated from the day on which it was approved, in words")
    void anApprovedProgrammeIsEvaluated() {
        CareFacts approved = preparing(day("2026-05-20"));

        assertThatCode(() -> evaluate("2026-05-20", "Zrealizowano.", approved)).doesNotThrowAnyException();
        refusesToEvaluate("2026-05-19", "Zrealizowano.", approved);
        refusesToEvaluate("2026-05-20", " ", approved);
        refusesToEvaluate("2026-05-20", "Zrealizowano.", preparing(null));
    }

    private static CareFacts preparing(LocalDate approvedOn) {
        CareFacts care = care(aStay("2020-01-10"));
        return new CareFacts(care.child(), care.born(), care.died(), care.stays(), care.notices(), new LeavingCare(null, approvedOn));
    }

    private static void evaluate(String on, String said, CareFacts care) {
        var content = new LeavingStepContent(
                LeavingStepKind.FINAL_EVALUATION, day(on), "koordynator", null, null, null, null, null, null, null, null, null, said);
        LeavingStepRules.check(content, care, LAW, day(TODAY));
    }

    private static void refusesToEvaluate(String on, String said, CareFacts care) {
        assertThatThrownBy(() -> evaluate(on, said, care))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("LEV-24"));
    }

    private static void accepted(LeavingStepContent content) {
        assertThatCode(() -> check(content)).doesNotThrowAnyException();
    }

    private static void refused(String rule, LeavingStepContent content) {
        assertThatThrownBy(() -> check(content)).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static void check(LeavingStepContent content) {
        LeavingStepRules.check(content, care(aStay("2020-01-10")), LAW, day(TODAY));
    }
}
