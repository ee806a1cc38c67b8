package pl.ostoja.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.qualification.QualificationFixture.ANNA;
import static pl.ostoja.qualification.QualificationFixture.FAMILY;
import static pl.ostoja.qualification.QualificationFixture.LAW;
import static pl.ostoja.qualification.QualificationFixture.and;
import static pl.ostoja.qualification.QualificationFixture.applied;
import static pl.ostoja.qualification.QualificationFixture.candidates;
import static pl.ostoja.qualification.QualificationFixture.day;
import static pl.ostoja.qualification.QualificationFixture.facts;
import static pl.ostoja.qualification.QualificationFixture.law;
import static pl.ostoja.qualification.QualificationFixture.papers;
import static pl.ostoja.qualification.QualificationFixture.refused;
import static pl.ostoja.qualification.QualificationFixture.step;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.shared.BusinessRuleViolation;

class StepRulesTest {
    private static final LocalDate TODAY = day("2026-11-22");
    private static final List<StepContent> APPLIED = List.of(step(StepKind.ENQUIRY, "2026-01-10"), applied("2026-02-01", FamilyForm.NON_PROFESSIONAL));
    private static final List<StepContent> QUALIFIED = and(APPLIED, step(StepKind.INITIAL_QUALIFICATION, "2026-02-20"));
    private static final List<StepContent> TRAINED =
            and(QUALIFIED, step(StepKind.TRAINING_REQUEST, "2026-03-01"), step(StepKind.TRAINING, "2026-04-01"), step(StepKind.TRAINING_COMPLETED, "2026-06-30"));

    @Test
    @DisplayName("QUA-14: one step follows from the other, and none is still to come")
    void order() {
        assertRefused("withoutApplication", APPLIED.subList(0, 1), step(StepKind.INITIAL_QUALIFICATION, "2026-02-20"));
        assertAllowed(APPLIED, step(StepKind.INITIAL_QUALIFICATION, "2026-02-01"));
        assertRefused("withoutApplication", APPLIED, step(StepKind.INITIAL_QUALIFICATION, "2026-01-31"));
        assertRefused("withoutQualification", APPLIED, step(StepKind.TRAINING_REQUEST, "2026-03-01"));
        assertAllowed(QUALIFIED, step(StepKind.TRAINING_REQUEST, "2026-02-20"));
        assertRefused("withoutTraining", QUALIFIED, step(StepKind.TRAINING_COMPLETED, "2026-03-01"));
        assertRefused("withoutTraining", QUALIFIED, step(StepKind.CERTIFICATE, "2026-07-01"));
        assertAllowed(TRAINED, step(StepKind.CERTIFICATE, "2026-07-01"));
        assertRefused("withoutCertificate", TRAINED, step(StepKind.CERTIFICATE_OUTDATED, "2026-07-01"));
        var certified = and(TRAINED, step(StepKind.CERTIFICATE, "2026-07-01"));
        assertRefused("notOutdated", certified, step(StepKind.OUTDATED_NOTICE, "2026-08-01"));
        assertRefused("notOutdated", and(certified, step(StepKind.CERTIFICATE_OUTDATED, "2026-08-02")), step(StepKind.OUTDATED_NOTICE, "2026-08-01"));
        assertAllowed(and(certified, step(StepKind.CERTIFICATE_OUTDATED, "2026-08-01")), step(StepKind.OUTDATED_NOTICE, "2026-08-01"));
        assertRefused("admissionIsAStepOfItsOwn", TRAINED, step(StepKind.ADMISSION, "2026-07-01"));
        assertRefused("inTheFuture", List.of(), step(StepKind.ENQUIRY, "2026-11-23"));
        assertAllowed(List.of(), step(StepKind.ENQUIRY, "2026-11-22"));
    }

    @Test
    @DisplayName("QUA-14: a qualification that has lapsed leads to no training")
    void lapsed() {
        var old = List.of(applied("2024-02-01", FamilyForm.NON_PROFESSIONAL), step(StepKind.INITIAL_QUALIFICATION, "2024-02-20"));
        assertAllowed(old, step(StepKind.TRAINING_REQUEST, "2026-02-19"));
        assertRefused("withoutQualification", old, step(StepKind.TRAINING_REQUEST, "2026-02-20"));
    }

    @Test
    @DisplayName("QUA-15: a negative outcome has reasons, what to improve, and the word on the complaint")
    void negative() {
        StepRules.checkContent(refused("2026-02-20"));
        assertContentRefused("negativeWithoutReasons", new StepContent(StepKind.INITIAL_QUALIFICATION, TODAY, null, false, "za małe mieszkanie", "mieszkanie", false));
        assertContentRefused("negativeWithoutReasons", new StepContent(StepKind.INITIAL_QUALIFICATION, TODAY, null, false, " ", "mieszkanie", true));
        assertContentRefused("negativeWithoutReasons", new StepContent(StepKind.INITIAL_QUALIFICATION, TODAY, null, false, "za małe mieszkanie", null, true));
        assertContentRefused("notNegative", new StepContent(StepKind.INITIAL_QUALIFICATION, TODAY, null, true, null, "mieszkanie", false));
        assertContentRefused("result", new StepContent(StepKind.INITIAL_QUALIFICATION, TODAY, null, null, null, null, false));
        assertContentRefused("result", new StepContent(StepKind.INTERVIEW, TODAY, null, true, null, null, false));
        assertContentRefused("form", new StepContent(StepKind.APPLICATION, TODAY, null, null, null, null, false));
        assertContentRefused("form", new StepContent(StepKind.INTERVIEW, TODAY, FamilyForm.KINSHIP, null, null, null, false));
    }

    @Test
    @DisplayName("QUA-16: a positive decision and a certificate need every paper on their day")
    void lacks() {
        var decision = step(StepKind.INITIAL_QUALIFICATION, "2026-02-20");
        StepRules.refuseLacks(decision, facts(candidates(ANNA), APPLIED, papers("2026-02-20", ANNA)), LAW);
        StepRules.refuseLacks(refused("2026-02-20"), facts(candidates(ANNA), APPLIED, List.of()), LAW);
        assertThatThrownBy(() -> StepRules.refuseLacks(decision, facts(candidates(ANNA), APPLIED, papers("2026-02-21", ANNA)), LAW))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("QUA-16"));
    }

    @Test
    @DisplayName("QUA-8, QUA-16: a certificate needs what the settings of its own day ask for, not those of the decision before")
    void lacksByTheSettingsOfTheDay() {
        var asking = law(new PolicyChoice("REFERENCES_ASKED", "true", day("2026-07-01")));
        var trained = facts(candidates(ANNA), TRAINED, papers("2026-02-10", ANNA));
        StepRules.refuseLacks(step(StepKind.CERTIFICATE, "2026-06-30"), trained, asking);
        assertThatThrownBy(() -> StepRules.refuseLacks(step(StepKind.CERTIFICATE, "2026-07-01"), trained, asking))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("QUA-16"));
    }

    @Test
    @DisplayName("QUA-16: whoever was refused before needs every paper too")
    void lacksAfterARefusal() {
        var refusedBefore = facts(candidates(ANNA), and(APPLIED, refused("2026-02-20")), List.of());
        assertThatThrownBy(() -> StepRules.refuseLacks(step(StepKind.INITIAL_QUALIFICATION, "2026-05-05"), refusedBefore, LAW))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("QUA-16"));
    }

    @Test
    @DisplayName("QUA-17: with a certificate that holds; kin with a positive qualification")
    void admission() {
        var certified = facts(candidates(ANNA), and(TRAINED, step(StepKind.CERTIFICATE, "2026-07-01")), papers("2026-02-10", ANNA));
        StepRules.checkAdmission(admit(FamilyForm.NON_PROFESSIONAL, "2026-07-01"), certified, LAW);
        assertNotAdmitted(admit(FamilyForm.NON_PROFESSIONAL, "2026-06-30"), certified);
        assertNotAdmitted(admit(FamilyForm.NON_PROFESSIONAL, "2028-02-10"), certified);
        var kin = facts(candidates(ANNA), List.of(applied("2026-02-01", FamilyForm.KINSHIP), step(StepKind.INITIAL_QUALIFICATION, "2026-02-20")), papers("2026-02-10", ANNA));
        StepRules.checkAdmission(admit(FamilyForm.KINSHIP, "2026-02-20"), kin, LAW);
        assertNotAdmitted(admit(FamilyForm.NON_PROFESSIONAL, "2026-02-20"), kin);
    }

    private static AdmitCandidate admit(FamilyForm form, String since) {
        return new AdmitCandidate(new FosterFamilyId(FAMILY), form, null, day(since));
    }

    private static void assertNotAdmitted(AdmitCandidate command, QualificationFacts facts) {
        assertThatThrownBy(() -> StepRules.checkAdmission(command, facts, LAW))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("QUA-17"));
    }

    private static void assertAllowed(List<StepContent> before, StepContent step) {
        StepRules.checkOrder(step, facts(candidates(ANNA), before, List.of()), LAW, TODAY);
    }

    private static void assertRefused(String why, List<StepContent> before, StepContent step) {
        assertThatThrownBy(() -> assertAllowed(before, step))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.messageKey()).isEqualTo("qualification.violation." + why));
    }

    private static void assertContentRefused(String why, StepContent step) {
        assertThatThrownBy(() -> StepRules.checkContent(step))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.messageKey()).isEqualTo("qualification.violation." + why));
    }
}
