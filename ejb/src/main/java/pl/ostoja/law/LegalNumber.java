package pl.ostoja.law;

/**
 * Every number from an act that Ostoja reckons with. The numbers themselves are rows of {@code law_parameter}, dated and with their article;
 * read them through {@link Law}.
 */
public enum LegalNumber {
    // Caseloads.
    ASSISTANT_MAX_FAMILIES(LegalUnit.FAMILIES),
    COORDINATOR_MAX_FAMILIES(LegalUnit.FAMILIES),
    FULL_TIME_WEEKLY_H(LegalUnit.HOURS),

    // Reviews, assessments, information to the court.
    FAMILY_ASSESSMENT_INTERVAL_M(LegalUnit.MONTHS),
    CHILD_REVIEW_INTERVAL_M_UNDER3(LegalUnit.MONTHS),
    CHILD_REVIEW_INTERVAL_M_3PLUS(LegalUnit.MONTHS),
    CHILD_REVIEW_AGE_Y(LegalUnit.YEARS),
    COURT_INFO_INTERVAL_M(LegalUnit.MONTHS),
    COURT_ASSESSMENT_INTERVAL_M(LegalUnit.MONTHS),
    ADOPTION_OPINION_D(LegalUnit.DAYS),
    ADOPTION_ANALYSIS_M_UNDER3(LegalUnit.MONTHS),
    ADOPTION_ANALYSIS_M_3PLUS(LegalUnit.MONTHS),
    MOTION_AFTER_M(LegalUnit.MONTHS),
    PPD_MODIFICATION_M_POW_RPOT(LegalUnit.MONTHS),
    PPD_MODIFICATION_M_IOP(LegalUnit.MONTHS),

    // Evaluation of foster families.
    EVAL_FIRST_Y(LegalUnit.YEARS),
    EVAL_SECOND_Y(LegalUnit.YEARS),
    EVAL_NEXT_Y(LegalUnit.YEARS),
    EVAL_AFTER_NEGATIVE_M(LegalUnit.MONTHS),
    EVAL_BEFORE_CONTRACT_END_M(LegalUnit.MONTHS),
    EVAL_OBJECTION_D(LegalUnit.DAYS),
    OBJECTION_DECISION_D(LegalUnit.DAYS),

    // Longest stays.
    EMERGENCY_MAX_M(LegalUnit.MONTHS),
    EMERGENCY_EXTENDED_M(LegalUnit.MONTHS),
    INTERVENTION_MAX_M(LegalUnit.MONTHS),
    RESPITE_MAX_M(LegalUnit.MONTHS),
    RESPITE_LEAVE_DAYS_12M(LegalUnit.DAYS),
    RESPITE_NOTICE_D(LegalUnit.DAYS),
    UNTRAINED_TEMP_MAX_M(LegalUnit.MONTHS),

    // Places and ages.
    CAP_FOSTER(LegalUnit.PERSONS),
    CAP_RDD(LegalUnit.PERSONS),
    CAP_POW(LegalUnit.PERSONS),
    CAP_POW_FAMILY(LegalUnit.PERSONS),
    CAP_POW_FAMILY_SIBLINGS(LegalUnit.PERSONS),
    CAP_RPOT(LegalUnit.PERSONS),
    CAP_RPOT_EXT(LegalUnit.PERSONS),
    CAP_IOP(LegalUnit.PERSONS),
    HELPER_FAMILY_CHILDREN(LegalUnit.PERSONS),
    HELPER_HOME_CHILDREN(LegalUnit.PERSONS),
    HELPER_FACILITY_CHILDREN(LegalUnit.PERSONS),
    SECOND_HELPER_FACILITY_CHILDREN(LegalUnit.PERSONS),
    MIN_AGE_INSTITUTION_Y(LegalUnit.YEARS),
    IOP_MAX_AGE_Y(LegalUnit.YEARS),
    EMERGENCY_REFUSAL_AGE_Y(LegalUnit.YEARS),

    // Placement: information, documents, notices.
    INFO_BEFORE_PLACEMENT_D(LegalUnit.DAYS),
    DOCS_BEFORE_D(LegalUnit.DAYS),
    PLACEMENT_NOTICE_TO_PAYERS_D(LegalUnit.DAYS),
    EMERGENCY_NOTICE_H(LegalUnit.HOURS),
    ART12A_NOTICE_H(LegalUnit.HOURS),
    ABSENCE_NOTICE_H(LegalUnit.HOURS),
    INFO_RESPONSE_D(LegalUnit.DAYS),

    // Qualification, training, contracts.
    QUALIFICATION_VALID_Y(LegalUnit.YEARS),
    INITIAL_QUAL_VALID_Y(LegalUnit.YEARS),
    MED_PSY_RENEWAL_Y(LegalUnit.YEARS),
    TRAINING_ORG_M(LegalUnit.MONTHS),
    INITIAL_QUAL_M(LegalUnit.MONTHS),
    CONTRACT_MIN_Y_PROF(LegalUnit.YEARS),
    CONTRACT_MIN_Y_RDD(LegalUnit.YEARS),
    CONTRACT_REQUEST_M(LegalUnit.MONTHS),
    CONTRACT_EXPERIENCE_Y(LegalUnit.YEARS),
    HOME_CLAIM_CHILDREN(LegalUnit.PERSONS),
    HOME_CLAIM_Y(LegalUnit.YEARS),

    // Co-financing, alimony, fees.
    COFIN_RATE_Y1(LegalUnit.PERCENT),
    COFIN_RATE_Y2(LegalUnit.PERCENT),
    COFIN_RATE_Y3PLUS(LegalUnit.PERCENT),
    ALIMONY_MANDATORY_Y(LegalUnit.YEARS),
    FEE_ARREARS_BIG_M(LegalUnit.MONTHS),
    FOREIGN_CHILD_RATIO(LegalUnit.PERCENT),

    // Growing up and leaving care.
    AGE_OF_MAJORITY_Y(LegalUnit.YEARS),
    MENTOR_BEFORE_18_Y(LegalUnit.YEARS),
    IPU_BEFORE_18_M(LegalUnit.MONTHS),
    ADULT_RETURN_CARERS_DIED_M(LegalUnit.MONTHS),
    FOREIGN_CONSENT_M(LegalUnit.MONTHS),
    ADULT_STAY_MAX_AGE(LegalUnit.YEARS),
    AID_MAX_AGE(LegalUnit.YEARS),
    EDUCATION_AID_MAX_AGE(LegalUnit.YEARS),
    AID_CARE_KINSHIP_Y(LegalUnit.YEARS),
    AID_CARE_OTHER_Y(LegalUnit.YEARS),
    INDEPENDENCE_MIDDLE_Y(LegalUnit.YEARS),
    INDEPENDENCE_FULL_Y(LegalUnit.YEARS),

    // Health and disability.
    CONSENT_AGE_Y(LegalUnit.YEARS),
    CHILD_CERTIFICATE_MAX_AGE(LegalUnit.YEARS),

    // Remuneration and reduced benefits.
    PROF_WAGE_MIN(LegalUnit.ZLOTY),
    EMERGENCY_WAGE_PCT(LegalUnit.PERCENT),
    READINESS_PCT(LegalUnit.PERCENT),
    EMERGENCY_BONUS_PCT(LegalUnit.PERCENT),
    EMERGENCY_BONUS_MIN_DAYS(LegalUnit.DAYS),
    EMERGENCY_BONUS_CHILDREN(LegalUnit.PERSONS),
    RESPITE_PAY_PCT(LegalUnit.PERCENT),
    REDUCED_BENEFIT_PCT(LegalUnit.PERCENT),
    HOUSING_DUE_PERSONS(LegalUnit.PERSONS),

    // Domestic violence.
    BLUE_CARD_MONITORING_M(LegalUnit.MONTHS),
    PROGRAMME_REPORT_D(LegalUnit.DAYS),
    PROGRAMME_REMINDER_D(LegalUnit.DAYS),
    PROGRAMME_CERTIFICATE_D(LegalUnit.DAYS),
    REMOVAL_RULING_H(LegalUnit.HOURS),
    REMOVAL_COMPLAINT_H(LegalUnit.HOURS),

    // Amounts per month or once.
    BENEFIT_KINSHIP(LegalUnit.ZLOTY),
    BENEFIT_OTHER_FAMILY(LegalUnit.ZLOTY),
    SUPPLEMENT_DISABILITY(LegalUnit.ZLOTY),
    SUPPLEMENT_JUVENILE(LegalUnit.ZLOTY),
    CONTINUING_EDUCATION(LegalUnit.ZLOTY),
    INDEPENDENCE_KINSHIP_3Y(LegalUnit.ZLOTY),
    INDEPENDENCE_OTHER_OVER_3Y(LegalUnit.ZLOTY),
    INDEPENDENCE_OTHER_2_TO_3Y(LegalUnit.ZLOTY),
    INDEPENDENCE_OTHER_1_TO_2Y(LegalUnit.ZLOTY),
    SETTLING_IN(LegalUnit.ZLOTY),
    SETTLING_IN_DISABILITY(LegalUnit.ZLOTY);

    private final LegalUnit unit;

    LegalNumber(LegalUnit unit) {
        this.unit = unit;
    }

    public LegalUnit unit() {
        return unit;
    }
}
