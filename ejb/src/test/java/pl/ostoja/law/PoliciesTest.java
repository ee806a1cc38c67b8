package pl.ostoja.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;

class PoliciesTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @ParameterizedTest(name = "PAR-8: {0} is recommended to be {1}")
    @CsvSource({
        "AGE_POLICY, STRICT", "FEB29_BIRTHDAY, LAST_OF_FEBRUARY", "REVIEW_AFTER_TRANSFER_D, 30", "OPINION_AFTER_REVIEW_D, 7",
        "ADOPTION_REPORT_D, 7", "AGREEMENT_D, 30", "ARREARS_REPORT_D, 30", "PROMPTLY_TARGET_D, 1", "MOTION_ALERT_M, 1", "ALIMONY_ALERT_M, 2", "EVAL_SECOND_GRACE_D, 30",
        "EVAL_AGAIN_D, 30", "PROFESSIONAL_FAMILIES_LIMIT, 0", "RESERVATION_ALERT_D, 2", "RESERVATION_LONGEST_D, 30",
        "MONITORING_COUNTS_TO_CASELOAD, false", "DEPUTY_COUNTS_TO_CASELOAD, false", "DIFFICULT_FAMILY_COUNTS_AS, 2", "VISIT_FIRST_D, 2", "VISIT_BEGINNING_TIMES, 4", "VISIT_BEGINNING_D, 7", "VISIT_LATER_D, 14", "VISIT_MINOR_FIRST_D, 2", "VISIT_MINOR_TIMES, 4", "VISIT_MINOR_BEGINNING_D, 7", "VISIT_MINOR_LATER_D, 14", "VISIT_FOR_LIFE_D, 30", "FACILITY_PLAN_TARGET_D, 14", "PLAN_AFTER_REVIEW_D, 7", "HOUSEHOLD_PAPERS, SEX_OFFENDERS", "HELPER_TARGET_D, 30", "COORDINATOR_REPORT_D, 31", "EXAMINATION_TARGET_D, 30", "ASSESSMENT_PASSED_D, 7", "ASSISTANT_INTERVIEW_D, 14", "ASSISTANT_DECISION_D, 14", "WELLBEING_ALERT_D, 60", "AID_END_ALERT_D, 60", "REST_YEAR, ROLLING_12_MONTHS", "YEAR_COUNTING, CONTINUOUS_EPISODE_RESTART",
        "GAP_NOT_INTERRUPTING, true", "YEAR_BOUNDARY, ANNIVERSARY_MINUS_1", "RATE_CHANGE_IN_MONTH, SPLIT_BY_DAYS",
        "FEB29, LAST_OF_FEBRUARY", "PARTIAL_MONTH_INSTITUTION, ACTUAL_DAYS_IN_MONTH", "COUNT_LEAVING_DAY, false",
        "COFINANCE_EMERGENCY, true", "COFINANCE_COORDINATOR_COST, false", "EXPENSE_BASIS, ACCRUAL",
        "CHILDREN_OF_MONTH, AVERAGE", "NET_OF_PARENTAL_FEE, SPLIT_AFTERWARDS", "HOME_LEAVE_REDUCES_COST, false", "INVOICING_PERIOD, MONTHLY", "LATE_INTEREST, false",
    })
    void whatACentreHasNotAnsweredIsAnsweredAsRecommended(String code, String recommended) {
        Object answer = Policies.recommended().get(Policy.of(code));

        assertThat(answer).hasToString(recommended);
        assertThat(Policies.recommended().isChosen(Policy.of(code))).isFalse();
    }

    @Test
    @DisplayName("PAR-8: a choice holds from its day until the next one")
    void aChoiceHoldsFromItsDay() {
        var choices = List.of(
                new PolicyChoice("AGE_POLICY", "STRICT", NEW_YEAR.plusYears(1)),
                new PolicyChoice("AGE_POLICY", "AT_DUE", NEW_YEAR),
                new PolicyChoice("COUNT_LEAVING_DAY", "true", NEW_YEAR),
                new PolicyChoice("PROMPTLY_TARGET_D", "2", NEW_YEAR),
                new PolicyChoice("RETIRED_POLICY", "whatever", NEW_YEAR));

        assertThat(Policies.on(NEW_YEAR.minusDays(1), choices).get(Policy.AGE_POLICY)).isEqualTo(Readings.AgeAtReview.STRICT);
        assertThat(Policies.on(NEW_YEAR, choices).get(Policy.AGE_POLICY)).isEqualTo(Readings.AgeAtReview.AT_DUE);
        assertThat(Policies.on(NEW_YEAR.plusYears(1), choices).get(Policy.AGE_POLICY)).isEqualTo(Readings.AgeAtReview.STRICT);
        assertThat(Policies.on(NEW_YEAR, choices).get(Policy.COUNT_LEAVING_DAY)).isTrue();
        assertThat(Policies.on(NEW_YEAR, choices).get(Policy.PROMPTLY_TARGET_D)).isEqualTo(2);
        assertThat(Policies.on(NEW_YEAR, choices).isChosen(Policy.PROMPTLY_TARGET_D)).isTrue();
    }

    @Test
    @DisplayName("PAR-9: an unknown code and an answer that is no option are refused")
    void nonsenseIsRefused() {
        assertRefused(() -> Policy.of("AGE"));
        assertRefused(() -> Policy.of(null));
        assertRefused(() -> Policy.AGE_POLICY.parse("SOMETIMES"));
        assertRefused(() -> Policy.AGE_POLICY.parse(null));
        assertRefused(() -> Policy.COUNT_LEAVING_DAY.parse("yes"));
        assertRefused(() -> Policy.PROMPTLY_TARGET_D.parse("6"));
        assertRefused(() -> Policy.PROMPTLY_TARGET_D.parse("-1"));
        assertRefused(() -> Policy.PROMPTLY_TARGET_D.parse("01"));
        assertThat(Policy.PROMPTLY_TARGET_D.parse("5")).isEqualTo(5);
    }

    @Test
    void everyPolicyHasItsOwnCodeAndRecommendsOneOfItsOptions() {
        assertThat(Policy.all()).extracting(Policy::code).doesNotHaveDuplicates().hasSize(66);
        for (var policy : Policy.all()) {
            assertThat(policy.options().contains(policy.recommended())).as(policy.code()).isTrue();
        }
    }

    @Test
    void everyAnswerCanBeSaid() {
        assertThat(PolicyRow.of(Policy.COUNT_LEAVING_DAY, Policies.recommended()).options())
                .containsExactly(
                        new PolicyOption("true", Explanation.of("law.answer.yes")), new PolicyOption("false", Explanation.of("law.answer.no")));
        assertThat(PolicyRow.of(Policy.PROMPTLY_TARGET_D, Policies.recommended()).answer())
                .isEqualTo(new PolicyOption("1", Explanation.of("law.answer.number", 1)));
        assertThat(PolicyRow.of(Policy.FEB29, Policies.recommended()).recommended())
                .isEqualTo(new PolicyOption("LAST_OF_FEBRUARY", Explanation.of("law.Feb29.LAST_OF_FEBRUARY")));
    }

    @Test
    void oneAnswerCanBeTriedOut() {
        var tried = Policies.recommended().with(Policy.YEAR_COUNTING, Readings.YearCounting.CUMULATIVE_DAYS);

        assertThat(tried.get(Policy.YEAR_COUNTING)).isEqualTo(Readings.YearCounting.CUMULATIVE_DAYS);
        assertThat(tried.get(Policy.AGE_POLICY)).isEqualTo(Readings.AgeAtReview.STRICT);
    }

    @ParameterizedTest(name = "PAR-10: {0} is rounded to {1}")
    @CsvSource({"440.4193, 440.42", "0.005, 0.01", "0.0049, 0.00", "814, 814.00"})
    void aLineIsRoundedHalfUpToAGrosz(BigDecimal amount, BigDecimal rounded) {
        assertThat(Policies.rounded(amount)).isEqualTo(rounded);
    }

    private static void assertRefused(Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("PAR-9"));
    }
}
