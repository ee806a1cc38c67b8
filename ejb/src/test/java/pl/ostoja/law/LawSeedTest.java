package pl.ostoja.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in the migration, against the table of the handbook. */
class LawSeedTest {

    @Test
    void everyRowOfTheMigrationIsRead() {
        assertThat(LawFixture.seed()).hasSize((int) LawFixture.script().lines().filter(line -> line.startsWith("    ('")).count());
        assertThat(ids().count()).isEqualTo(new HashSet<>(ids().toList()).size());
    }

    @ParameterizedTest(name = "PAR-2: {0} is known today")
    @EnumSource
    void everyNumberIsKnownToday(LegalNumber number) {
        var value = LawFixture.lawOn("2026-11-21").value(number);

        assertThat(value.amount()).isPositive();
        assertThat(value.article()).isNotBlank();
        assertThat(value.validTo()).isNull();
    }

    @ParameterizedTest(name = "PAR-2: {0} is {1}")
    @CsvSource({
        "ASSISTANT_MAX_FAMILIES, 15", "COORDINATOR_MAX_FAMILIES, 15", "FULL_TIME_WEEKLY_H, 40", "FAMILY_ASSESSMENT_INTERVAL_M, 6",
        "CHILD_REVIEW_INTERVAL_M_UNDER3, 3", "CHILD_REVIEW_INTERVAL_M_3PLUS, 6", "CHILD_REVIEW_AGE_Y, 3", "COURT_INFO_INTERVAL_M, 6",
        "COURT_ASSESSMENT_INTERVAL_M, 6", "MOTION_AFTER_M, 18", "PPD_MODIFICATION_M_POW_RPOT, 6", "PPD_MODIFICATION_M_IOP, 3",
        "EVAL_FIRST_Y, 1", "EVAL_SECOND_Y, 1", "EVAL_NEXT_Y, 3", "EVAL_AFTER_NEGATIVE_M, 6", "EVAL_BEFORE_CONTRACT_END_M, 3",
        "EVAL_OBJECTION_D, 14", "OBJECTION_DECISION_D, 14", "EMERGENCY_MAX_M, 4", "EMERGENCY_EXTENDED_M, 8", "INTERVENTION_MAX_M, 3",
        "RESPITE_MAX_M, 2", "RESPITE_LEAVE_DAYS_12M, 30", "RESPITE_NOTICE_D, 30", "UNTRAINED_TEMP_MAX_M, 6", "CAP_FOSTER, 3",
        "CAP_RDD, 8", "CAP_POW, 14", "CAP_POW_FAMILY, 8", "CAP_POW_FAMILY_SIBLINGS, 10", "CAP_RPOT, 30", "CAP_RPOT_EXT, 45",
        "CAP_IOP, 20", "MIN_AGE_INSTITUTION_Y, 10", "IOP_MAX_AGE_Y, 1", "EMERGENCY_REFUSAL_AGE_Y, 10", "INFO_BEFORE_PLACEMENT_D, 7",
        "DOCS_BEFORE_D, 1", "PLACEMENT_NOTICE_TO_PAYERS_D, 14", "EMERGENCY_NOTICE_H, 24", "ART12A_NOTICE_H, 24", "INFO_RESPONSE_D, 7", "ABSENCE_NOTICE_H, 24",
        "QUALIFICATION_VALID_Y, 2", "INITIAL_QUAL_VALID_Y, 2", "MED_PSY_RENEWAL_Y, 2", "TRAINING_ORG_M, 3", "INITIAL_QUAL_M, 1",
        "CONTRACT_MIN_Y_PROF, 4", "CONTRACT_MIN_Y_RDD, 5", "CONTRACT_REQUEST_M, 1", "CONTRACT_EXPERIENCE_Y, 3", "HOME_CLAIM_CHILDREN, 6", "HOME_CLAIM_Y, 3", "COFIN_RATE_Y1, 10", "COFIN_RATE_Y2, 30", "COFIN_RATE_Y3PLUS, 50",
        "ALIMONY_MANDATORY_Y, 1", "FEE_ARREARS_BIG_M, 12", "FOREIGN_CHILD_RATIO, 25", "AGE_OF_MAJORITY_Y, 18", "MENTOR_BEFORE_18_Y, 1",
        "IPU_BEFORE_18_M, 1", "ADULT_RETURN_CARERS_DIED_M, 6", "FOREIGN_CONSENT_M, 1", "ADULT_STAY_MAX_AGE, 25", "AID_MAX_AGE, 26", "EDUCATION_AID_MAX_AGE, 25", "AID_CARE_KINSHIP_Y, 3", "AID_CARE_OTHER_Y, 1",
        "INDEPENDENCE_MIDDLE_Y, 2", "INDEPENDENCE_FULL_Y, 3", "CONSENT_AGE_Y, 16", "CHILD_CERTIFICATE_MAX_AGE, 16", "PROF_WAGE_MIN, 4100", "EMERGENCY_WAGE_PCT, 124",
        "READINESS_PCT, 80", "EMERGENCY_BONUS_PCT, 20", "EMERGENCY_BONUS_MIN_DAYS, 10", "EMERGENCY_BONUS_CHILDREN, 3", "RESPITE_PAY_PCT, 20", "HOUSING_DUE_PERSONS, 3", "REDUCED_BENEFIT_PCT, 20",
        "BLUE_CARD_MONITORING_M, 9", "HELPER_FAMILY_CHILDREN, 3", "HELPER_HOME_CHILDREN, 4", "ADOPTION_OPINION_D, 7", "ADOPTION_ANALYSIS_M_UNDER3, 3", "ADOPTION_ANALYSIS_M_3PLUS, 6", "HELPER_FACILITY_CHILDREN, 4", "SECOND_HELPER_FACILITY_CHILDREN, 8",
    })
    void numbersOfToday(LegalNumber number, BigDecimal amount) {
        assertThat(LawFixture.lawOn("2026-11-21").amount(number)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest(name = "PAR-2: {0} was {1} in 2022, {2} in 2023, {3} in 2024 and 2025, is {4} since 1 June 2026")
    @CsvSource({
        "BENEFIT_KINSHIP, 785, 899, 1002, 1075",
        "BENEFIT_OTHER_FAMILY, 1189, 1361, 1517, 1628",
        "SUPPLEMENT_DISABILITY, 239, 274, 306, 328",
        "SUPPLEMENT_JUVENILE, 239, 274, 306, 328",
        "CONTINUING_EDUCATION, 595, 681, 759, 815",
        "INDEPENDENCE_KINSHIP_3Y, 3921, 4486, 4998, 5364",
        "INDEPENDENCE_OTHER_OVER_3Y, 7839, 8968, 9991, 10723",
        "INDEPENDENCE_OTHER_2_TO_3Y, 3921, 4486, 4998, 5364",
        "INDEPENDENCE_OTHER_1_TO_2Y, 1961, 2244, 2500, 2683",
        "SETTLING_IN, 1782, 2039, 2272, 2439",
        "SETTLING_IN_DISABILITY, 3563, 4077, 4542, 4875",
    })
    void amountsOfEveryYear(LegalNumber number, BigDecimal y2022, BigDecimal y2023, BigDecimal y2024, BigDecimal y2026) {
        assertThat(LawFixture.lawOn("2022-06-01").amount(number)).isEqualByComparingTo(y2022);
        assertThat(LawFixture.lawOn("2023-05-31").amount(number)).isEqualByComparingTo(y2022);
        assertThat(LawFixture.lawOn("2023-06-01").amount(number)).isEqualByComparingTo(y2023);
        assertThat(LawFixture.lawOn("2024-05-31").amount(number)).isEqualByComparingTo(y2023);
        assertThat(LawFixture.lawOn("2024-06-01").amount(number)).isEqualByComparingTo(y2024);
        assertThat(LawFixture.lawOn("2026-05-31").amount(number)).isEqualByComparingTo(y2024); // nothing new in 2025
        assertThat(LawFixture.lawOn("2026-06-01").amount(number)).isEqualByComparingTo(y2026);
    }

    @Test
    @DisplayName("PAR-3: between the amounts of the act and those of 2022 nothing is known, and nothing is guessed")
    void theGapIsAGap() {
        assertThat(LawFixture.lawOn("2020-05-31").amount(LegalNumber.BENEFIT_KINSHIP)).isEqualByComparingTo("660");
        assertThat(LawFixture.lawOn("2020-06-01").knows(LegalNumber.BENEFIT_KINSHIP)).isFalse();
        assertThat(LawFixture.lawOn("2022-05-31").knows(LegalNumber.BENEFIT_KINSHIP)).isFalse();
    }

    @Test
    @DisplayName("PAR-4: what was not read in the source is marked")
    void whatIsNotVerifiedIsMarked() {
        assertThat(LawFixture.lawOn("2022-06-01").value(LegalNumber.BENEFIT_KINSHIP).evidence()).isEqualTo(Evidence.RECALLED);
        assertThat(LawFixture.lawOn("2024-06-01").value(LegalNumber.CONTINUING_EDUCATION).evidence()).isEqualTo(Evidence.INTERPRETED);
        assertThat(LawFixture.lawOn("2026-06-01").value(LegalNumber.BENEFIT_KINSHIP).evidence()).isEqualTo(Evidence.VERIFIED);
    }

    private static Stream<String> ids() {
        return LawFixture.script().lines().filter(line -> line.startsWith("    ('")).map(line -> line.substring(6, 42));
    }
}
