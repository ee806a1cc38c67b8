package pl.ostoja.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.qualification.QualificationFixture.ANNA;
import static pl.ostoja.qualification.QualificationFixture.FAMILY;
import static pl.ostoja.qualification.QualificationFixture.LAW;
import static pl.ostoja.qualification.QualificationFixture.and;
import static pl.ostoja.qualification.QualificationFixture.applied;
import static pl.ostoja.qualification.QualificationFixture.candidates;
import static pl.ostoja.qualification.QualificationFixture.day;
import static pl.ostoja.qualification.QualificationFixture.facts;
import static pl.ostoja.qualification.QualificationFixture.family;
import static pl.ostoja.qualification.QualificationFixture.papers;
import static pl.ostoja.qualification.QualificationFixture.refused;
import static pl.ostoja.qualification.QualificationFixture.step;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCheck;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.fostering.ApplicantFacts;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Period;

class QualificationDutiesTest {
    private static final List<StepContent> APPLIED = List.of(applied("2026-03-24", FamilyForm.NON_PROFESSIONAL));

    @Test
    @DisplayName("QUA-11: the answer is owed within a month, and a month that ends on a Saturday or holiday ends later")
    void initialQualification() {
        var owed = one(QualificationDuties.INITIAL_QUALIFICATION, candidate(APPLIED));
        assertThat(owed.deadline().legalDay()).isEqualTo("2026-04-24");
        assertThat(owed.state()).isEqualTo(DutyState.OPEN);
        assertThat(one(QualificationDuties.INITIAL_QUALIFICATION, candidate(List.of(applied("2026-03-25", FamilyForm.KINSHIP)))).deadline().legalDay())
                .as("25 April is a Saturday").isEqualTo("2026-04-27");
    }

    @Test
    @DisplayName("QUA-11: a decision fulfils it, whatever it says; giving up ends it")
    void answered() {
        assertThat(one(QualificationDuties.INITIAL_QUALIFICATION, candidate(and(APPLIED, refused("2026-04-20")))).state()).isEqualTo(DutyState.fulfilled(day("2026-04-20")));
        assertThat(one(QualificationDuties.INITIAL_QUALIFICATION, candidate(and(APPLIED, step(StepKind.WITHDRAWAL, "2026-04-01")))).state())
                .isEqualTo(DutyState.ended(day("2026-04-01"), Explanation.of(StepKind.WITHDRAWAL)));
    }

    @Test
    @DisplayName("QUA-12: training begins within three months of the request")
    void training() {
        var requested = and(APPLIED, step(StepKind.INITIAL_QUALIFICATION, "2026-04-20"), step(StepKind.TRAINING_REQUEST, "2026-05-13"));
        var owed = one(QualificationDuties.TRAINING, candidate(requested));
        assertThat(owed.deadline().legalDay()).isEqualTo("2026-08-13");
        assertThat(owed.isOpen()).isTrue();
        assertThat(one(QualificationDuties.TRAINING, candidate(and(requested, step(StepKind.TRAINING, "2026-07-01")))).state())
                .isEqualTo(DutyState.fulfilled(day("2026-07-01")));
    }

    @Test
    @DisplayName("QUA-13: papers of a family are renewed by their last day, which no holiday moves; an alert comes before it")
    void renewal() {
        var facts = facts(family(FamilyForm.NON_PROFESSIONAL, "2024-03-01", ANNA), List.of(), papers("2024-05-02", ANNA));
        assertThat(all(QualificationDuties.PAPER_RENEWAL, facts)).hasSize(2).allSatisfy(owed -> {
            assertThat(owed.deadline().legalDay()).as("a free day").isEqualTo("2026-05-01");
            assertThat(owed.alertOn()).isEqualTo("2026-03-02");
            assertThat(owed.isOpen()).isTrue();
        });
        var renewed = facts(family(FamilyForm.NON_PROFESSIONAL, "2024-03-01", ANNA), List.of(), and(papers("2024-05-02", ANNA), CheckContent.of(CheckKind.MEDICAL, ANNA, day("2026-04-20"))));
        assertThat(all(QualificationDuties.PAPER_RENEWAL, renewed)).hasSize(3).filteredOn(Duty::isOpen).hasSize(2);
    }

    @Test
    @DisplayName("QUA-13: kin and those who are not qualified renew nothing")
    void nothingToRenew() {
        assertThat(all(QualificationDuties.PAPER_RENEWAL, facts(family(FamilyForm.KINSHIP, "2024-03-01", ANNA), List.of(), papers("2024-05-02", ANNA)))).isEmpty();
        assertThat(all(QualificationDuties.PAPER_RENEWAL, facts(candidates(ANNA), APPLIED, papers("2026-03-20", ANNA)))).isEmpty();
    }

    @Test
    @DisplayName("QUA-13: what a family does on the last day of a paper decides whether it is renewed")
    void whoBecameMoreThanKin() {
        assertThat(all(QualificationDuties.PAPER_RENEWAL, changed(FamilyForm.KINSHIP, FamilyForm.NON_PROFESSIONAL, "2026-05-01")))
                .hasSize(2)
                .allSatisfy(owed -> assertThat(owed.deadline().legalDay()).isEqualTo("2026-05-01"));
        assertThat(all(QualificationDuties.PAPER_RENEWAL, changed(FamilyForm.KINSHIP, FamilyForm.NON_PROFESSIONAL, "2026-05-02"))).isEmpty();
        assertThat(all(QualificationDuties.PAPER_RENEWAL, changed(FamilyForm.NON_PROFESSIONAL, FamilyForm.KINSHIP, "2026-05-01"))).isEmpty();
    }

    /** With papers that are good until 1 May 2026. */
    private static QualificationFacts changed(FamilyForm before, FamilyForm after, String on) {
        var forms = List.of(
                new ApplicantFacts.Held(FamilyForms.of(before), Period.of(day("2024-03-01"), day(on).minusDays(1))),
                new ApplicantFacts.Held(FamilyForms.of(after), Period.from(day(on))));
        return facts(new ApplicantFacts(FAMILY, day("2024-03-01"), null, family(before, "2024-03-01", ANNA).adults(), forms), List.of(), papers("2024-05-02", ANNA));
    }

    @Test
    @DisplayName("QUA-13: who has left, and a family that has ended, renews nothing any more")
    void left() {
        var gone = new ApplicantFacts(
                FAMILY, day("2024-03-01"), null, List.of(new ApplicantFacts.Adult(ANNA, Period.of(day("2024-03-01"), day("2025-06-30")))),
                family(FamilyForm.NON_PROFESSIONAL, "2024-03-01", ANNA).forms());
        assertThat(all(QualificationDuties.PAPER_RENEWAL, facts(gone, List.of(), papers("2024-05-02", ANNA))))
                .allSatisfy(owed -> assertThat(owed.state()).isEqualTo(DutyState.ended(day("2025-07-01"), Explanation.of("qualification.ended.left"))));
        var over = new ApplicantFacts(FAMILY, day("2024-03-01"), day("2025-09-01"), gone.adults(), gone.forms());
        assertThat(all(QualificationDuties.PAPER_RENEWAL, facts(over, List.of(), papers("2024-05-02", ANNA))))
                .allSatisfy(owed -> assertThat(owed.state()).isEqualTo(DutyState.ended(day("2025-09-01"), Explanation.of(QualificationState.ENDED))));
    }

    @Test
    @DisplayName("QUA-19: who had a certificate is told in writing on the first working day after it was declared outdated; a Friday leads to Monday")
    void outdatedNotice() {
        var outdated = and(APPLIED, step(StepKind.CERTIFICATE, "2026-05-01"), step(StepKind.CERTIFICATE_OUTDATED, "2026-11-20"));
        Duty owed = one(QualificationDuties.OUTDATED_NOTICE, candidate(outdated));
        assertThat(owed.deadline().legalDay()).isEqualTo("2026-11-23");
        assertThat(owed.isOpen()).isTrue();
        assertThat(one(QualificationDuties.OUTDATED_NOTICE, candidate(and(outdated, step(StepKind.OUTDATED_NOTICE, "2026-11-20")))).state())
                .isEqualTo(DutyState.fulfilled(day("2026-11-20")));
        assertThat(all(QualificationDuties.OUTDATED_NOTICE, candidate(APPLIED))).isEmpty();
    }

    private static QualificationFacts candidate(List<StepContent> steps) {
        return facts(candidates(ANNA), steps, List.of());
    }

    private static Duty one(DutyKind kind, QualificationFacts facts) {
        return all(kind, facts).getFirst();
    }

    private static List<Duty> all(DutyKind kind, QualificationFacts facts) {
        List<Duty> duties = new ArrayList<>();
        QualificationDuties.derive(facts, LAW, duties::add);
        assertThat(DutyCheck.compare(duties, duties)).isEmpty();
        return duties.stream().filter(duty -> duty.kind().equals(kind)).toList();
    }
}
