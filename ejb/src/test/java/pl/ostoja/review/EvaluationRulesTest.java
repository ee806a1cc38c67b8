package pl.ostoja.review;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationRulesTest {
    private static final LocalDate TODAY = day("2026-11-20");

    @Test
    @DisplayName("EVA-10: an evaluation of today is written down, one of tomorrow is refused")
    void notInTheFuture() {
        assertThatCode(() -> check("2026-11-20", "2026-05-20")).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("2026-11-21", "2026-05-20")).hasMessage("EVA-10 review.violation.evaluationInTheFuture");
    }

    @Test
    @DisplayName("EVA-10: from the day after the first child was placed on; none without a child")
    void afterThePlacement() {
        assertThatCode(() -> check("2026-05-21", "2026-05-20")).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("2026-05-20", "2026-05-20")).hasMessage("EVA-10 review.violation.evaluationBeforePlacement");
        assertThatThrownBy(() -> EvaluationRules.check(TODAY, null, Set.of(), TODAY)).hasMessage("EVA-10 review.violation.evaluationBeforePlacement");
    }

    @Test
    @DisplayName("EVA-10: one on a day")
    void oneOnADay() {
        assertThatThrownBy(() -> EvaluationRules.check(TODAY, day("2026-05-20"), Set.of(TODAY), TODAY)).hasMessage("EVA-10 review.violation.evaluationTwice");
    }

    @ParameterizedTest(name = "EVA-11: delivered {0}, objected {1}, received {2}, {3} {4}")
    @CsvSource({
        ",,,,", "2026-04-20,,,,", "2026-04-22, 2026-05-06, 2026-05-11,,", // posted on the last day, received later
        "2026-04-22, 2026-05-05, 2026-05-05, REJECTED, 2026-05-19", "2026-04-22, 2026-04-22, 2026-04-22, UPHELD, 2026-04-22"
    })
    void oneStepFollowsTheOther(LocalDate delivered, LocalDate objected, LocalDate received, ObjectionDecision decision, LocalDate decided) {
        var course = new EvaluationCourse(delivered, objected, received, decision, decided);

        assertThatCode(() -> EvaluationRules.check(day("2026-04-20"), course, LAW, TODAY)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "EVA-11: delivered {0}, objected {1}, received {2}, {3} {4}: {5}")
    @CsvSource({
        "2026-04-19,,,,, deliveredTooEarly",
        "2026-11-21,,,,, stepInTheFuture",
        ", 2026-05-05, 2026-05-05,,, objectedTooEarly",
        "2026-04-22, 2026-04-21, 2026-04-22,,, objectedTooEarly",
        "2026-04-22, 2026-05-05,,,, objectionsIncomplete",
        "2026-04-22,, 2026-05-05,,, receivedTooEarly",
        "2026-04-22, 2026-05-05, 2026-05-04,,, receivedTooEarly",
        "2026-04-22, 2026-05-07, 2026-05-07,,, objectedTooLate", // the term ended on 6 May
        "2026-04-22, 2026-05-05, 2026-05-05, REJECTED,, decisionIncomplete",
        "2026-04-22, 2026-05-05, 2026-05-05,, 2026-05-06, decisionIncomplete",
        "2026-04-22, 2026-05-05, 2026-05-05, REJECTED, 2026-05-04, decidedTooEarly",
        "2026-04-22, 2026-05-05, 2026-05-05, REJECTED, 2026-05-20, decidedTooLate" // upheld by silence since that day
    })
    void whatCannotBe(LocalDate delivered, LocalDate objected, LocalDate received, ObjectionDecision decision, LocalDate decided, String refusal) {
        var course = new EvaluationCourse(delivered, objected, received, decision, decided);

        assertThatThrownBy(() -> EvaluationRules.check(day("2026-04-20"), course, LAW, TODAY)).hasMessage("EVA-11 review.violation." + refusal);
    }

    @Test
    @DisplayName("EVA-13: a motion goes out from the day on which the negative evaluation became final")
    void theMotion() {
        var negative = evaluation(EvaluationResult.NEGATIVE, "2026-04-22");

        assertThatCode(() -> EvaluationRules.checkMotion(negative, day("2026-05-07"), LAW, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> EvaluationRules.checkMotion(negative, day("2026-05-06"), LAW, TODAY)).hasMessage("EVA-13 review.violation.motionTooEarly");
        assertThatThrownBy(() -> EvaluationRules.checkMotion(negative, day("2026-11-21"), LAW, TODAY)).hasMessage("EVA-13 review.violation.motionInTheFuture");
        assertThatThrownBy(() -> EvaluationRules.checkMotion(evaluation(EvaluationResult.POSITIVE, "2026-04-22"), day("2026-05-07"), LAW, TODAY))
                .hasMessage("EVA-13 review.violation.motionTooEarly");
    }

    private static EvaluationFacts evaluation(EvaluationResult result, String delivered) {
        return new EvaluationFacts(person(1), day("2026-04-20"), result, new EvaluationCourse(day(delivered), null, null, null, null), null);
    }

    private static void check(String madeOn, String placed) {
        EvaluationRules.check(day(madeOn), day(placed), Set.of(), TODAY);
    }
}
