package pl.ostoja.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static pl.ostoja.qualification.QualificationFixture.ANNA;
import static pl.ostoja.qualification.QualificationFixture.FAMILY;
import static pl.ostoja.qualification.QualificationFixture.JAN;
import static pl.ostoja.qualification.QualificationFixture.LAW;
import static pl.ostoja.qualification.QualificationFixture.and;
import static pl.ostoja.qualification.QualificationFixture.applied;
import static pl.ostoja.qualification.QualificationFixture.candidates;
import static pl.ostoja.qualification.QualificationFixture.day;
import static pl.ostoja.qualification.QualificationFixture.facts;
import static pl.ostoja.qualification.QualificationFixture.family;
import static pl.ostoja.qualification.QualificationFixture.law;
import static pl.ostoja.qualification.QualificationFixture.papers;
import static pl.ostoja.qualification.QualificationFixture.refused;
import static pl.ostoja.qualification.QualificationFixture.step;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.fostering.ApplicantFacts;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Period;

class QualificationTest {
    private static final List<StepContent> CERTIFIED = List.of(
            step(StepKind.ENQUIRY, "2024-01-10"),
            applied("2024-02-01", FamilyForm.NON_PROFESSIONAL),
            step(StepKind.INITIAL_QUALIFICATION, "2024-02-20"),
            step(StepKind.TRAINING_REQUEST, "2024-03-01"),
            step(StepKind.TRAINING, "2024-04-15"),
            step(StepKind.TRAINING_COMPLETED, "2024-06-30"),
            step(StepKind.CERTIFICATE, "2024-07-10"));
    private static final QualificationFacts ALL = facts(candidates(ANNA, JAN), CERTIFIED, papers("2024-02-10", ANNA, JAN));

    @Test
    @DisplayName("QUA-9: the state follows from the steps and the papers, day by day")
    void fromTheCallToTheCertificate() {
        assertThat(List.of("2024-01-10", "2024-01-31", "2024-02-01", "2024-02-19", "2024-02-20", "2024-03-01", "2024-04-15", "2024-06-30", "2024-07-10"))
                .extracting(on -> on(on, ALL).state(), on -> on(on, ALL).next())
                .containsExactly(
                        tuple(QualificationState.ENQUIRED, NextStep.TAKE_APPLICATION),
                        tuple(QualificationState.ENQUIRED, NextStep.TAKE_APPLICATION),
                        tuple(QualificationState.APPLIED, NextStep.COLLECT_PAPERS),
                        tuple(QualificationState.APPLIED, NextStep.DECIDE),
                        tuple(QualificationState.QUALIFIED, NextStep.AWAIT_REQUEST),
                        tuple(QualificationState.QUALIFIED, NextStep.ORGANISE_TRAINING),
                        tuple(QualificationState.IN_TRAINING, NextStep.FINISH_TRAINING),
                        tuple(QualificationState.IN_TRAINING, NextStep.ISSUE_CERTIFICATE),
                        tuple(QualificationState.CERTIFIED, NextStep.ADMIT));
    }

    @Test
    @DisplayName("QUA-2: medical certificate and opinion of a psychologist hold until the day before the second anniversary, and nobody has to notice it")
    void aPaperLapsesByItself() {
        assertThat(on("2026-02-09", ALL)).satisfies(last -> {
            assertThat(last.state()).isEqualTo(QualificationState.CERTIFIED);
            assertThat(last.next()).isEqualTo(NextStep.RENEW_PAPERS);
            assertThat(last.nextOn()).isEqualTo("2026-02-09");
        });
        assertThat(on("2026-02-10", ALL)).satisfies(lapsed -> {
            assertThat(lapsed.state()).isEqualTo(QualificationState.EXPIRED);
            assertThat(lapsed.lacks())
                    .extracting(Lack::kind, Lack::person, Lack::why, Lack::on)
                    .containsExactlyInAnyOrder(
                            tuple(CheckKind.MEDICAL, ANNA, Lack.Why.LAPSED, day("2026-02-09")), tuple(CheckKind.PSYCHOLOGICAL, ANNA, Lack.Why.LAPSED, day("2026-02-09")),
                            tuple(CheckKind.MEDICAL, JAN, Lack.Why.LAPSED, day("2026-02-09")), tuple(CheckKind.PSYCHOLOGICAL, JAN, Lack.Why.LAPSED, day("2026-02-09")));
        });
    }

    @Test
    @DisplayName("QUA-2: a paper of 29 February holds until 27 February two years later")
    void leapDay() {
        var facts = facts(family(FamilyForm.NON_PROFESSIONAL, "2024-03-01", ANNA), List.of(), papers("2024-02-29", ANNA));
        assertThat(on("2026-02-27", facts).state()).isEqualTo(QualificationState.COMPLETE);
        assertThat(on("2026-02-28", facts).state()).isEqualTo(QualificationState.EXPIRED);
    }

    @Test
    @DisplayName("QUA-2: kin do not renew them")
    void kinKeepTheirPapers() {
        var facts = facts(family(FamilyForm.KINSHIP, "2020-03-01", ANNA), List.of(), papers("2020-02-20", ANNA));
        assertThat(on("2026-11-22", facts).state()).isEqualTo(QualificationState.COMPLETE);
    }

    @Test
    @DisplayName("QUA-3: other papers hold as long as the centre said on the day they were issued")
    void otherPapers() {
        var chosen = law(new PolicyChoice("PAPERS_VALID_M", "12", day("2024-02-10")));
        assertThat(Qualification.on(day("2025-02-09"), ALL, chosen).state()).isEqualTo(QualificationState.CERTIFIED);
        assertThat(Qualification.on(day("2025-02-10"), ALL, chosen).state()).isEqualTo(QualificationState.EXPIRED);
        var later = law(new PolicyChoice("PAPERS_VALID_M", "12", day("2024-02-11")));
        assertThat(Qualification.on(day("2025-02-10"), ALL, later).state()).as("issued before").isEqualTo(QualificationState.CERTIFIED);
    }

    @Test
    @DisplayName("QUA-1: what is asked depends on the form of care")
    void whatIsAsked() {
        assertThat(CheckKind.askedOf(Set.of(FamilyForm.KINSHIP), false))
                .containsExactlyInAnyOrder(CheckKind.MEDICAL, CheckKind.PSYCHOLOGICAL, CheckKind.SEX_OFFENDERS, CheckKind.OBLIGATIONS, CheckKind.HOUSING);
        assertThat(CheckKind.askedOf(Set.of(FamilyForm.PROFESSIONAL), false)).contains(CheckKind.CONVICTIONS).doesNotContain(CheckKind.INCOME);
        assertThat(CheckKind.askedOf(Set.of(FamilyForm.KINSHIP, FamilyForm.NON_PROFESSIONAL), true))
                .contains(CheckKind.CONVICTIONS, CheckKind.INCOME, CheckKind.REFERENCES);
    }

    @Test
    @DisplayName("QUA-4: each adult shows it; what one of a couple lacks, the family lacks")
    void eachAdult() {
        var one = facts(candidates(ANNA, JAN), CERTIFIED, papers("2024-02-10", ANNA));
        assertThat(on("2024-07-10", one).state()).isEqualTo(QualificationState.INCOMPLETE);
        assertThat(on("2024-07-10", one).lacks()).hasSize(5).allSatisfy(lack -> assertThat(lack.person()).isEqualTo(JAN));
    }

    @Test
    @DisplayName("QUA-4: who has left lacks nothing any more, and the days before keep their state")
    void whoHasLeft() {
        var left = new ApplicantFacts(
                FAMILY, day("2024-01-10"), null,
                List.of(new ApplicantFacts.Adult(ANNA, Period.from(day("2024-01-10"))), new ApplicantFacts.Adult(JAN, Period.of(day("2024-01-10"), day("2024-08-31")))),
                List.of());
        var facts = facts(left, CERTIFIED, papers("2024-02-10", ANNA));
        assertThat(on("2024-08-31", facts).state()).isEqualTo(QualificationState.INCOMPLETE);
        assertThat(on("2024-09-01", facts).state()).isEqualTo(QualificationState.CERTIFIED);
    }

    @Test
    @DisplayName("FST-43: an adult of the household who does not care shows what the centre asks for, from the first day as one")
    void housemates() {
        var son = new ApplicantFacts.Adult(JAN, Period.from(day("2024-09-01")));
        var file = new ApplicantFacts(FAMILY, day("2024-01-10"), null, candidates(ANNA).adults(), List.of(son), List.of());
        var without = facts(file, CERTIFIED, papers("2024-02-10", ANNA));
        assertThat(on("2024-08-31", without).state()).isEqualTo(QualificationState.CERTIFIED);
        assertThat(on("2024-09-01", without).lacks()).containsExactly(new Lack(CheckKind.SEX_OFFENDERS, JAN, Lack.Why.MISSING, null));

        var shown = facts(file, CERTIFIED, and(papers("2024-02-10", ANNA), CheckContent.of(CheckKind.SEX_OFFENDERS, JAN, day("2024-09-05"))));
        assertThat(on("2024-09-05", shown).state()).isEqualTo(QualificationState.CERTIFIED);

        var nothing = law(new PolicyChoice("HOUSEHOLD_PAPERS", "NOTHING", day("2012-01-01")));
        assertThat(Qualification.on(day("2024-09-01"), without, nothing).lacks()).isEmpty();
    }

    @Test
    @DisplayName("QUA-5: an exemption stands for the paper on its days, the first and the last included")
    void exemptions() {
        var exempt = new ExemptionContent(CheckKind.INCOME, null, day("2024-07-10"), day("2024-07-20"), "w trakcie zmiany pracy");
        var without = papers("2024-02-10", ANNA, JAN).stream().filter(check -> check.kind() != CheckKind.INCOME).toList();
        var facts = facts(candidates(ANNA, JAN), CERTIFIED, without, exempt);
        assertThat(on("2024-07-10", facts).state()).isEqualTo(QualificationState.CERTIFIED);
        assertThat(on("2024-07-20", facts).state()).isEqualTo(QualificationState.CERTIFIED);
        assertThat(on("2024-07-21", facts)).satisfies(after -> {
            assertThat(after.state()).isEqualTo(QualificationState.EXPIRED);
            assertThat(after.lacks()).containsExactly(new Lack(CheckKind.INCOME, null, Lack.Why.EXEMPTION_ENDED, day("2024-07-20")));
        });
    }

    @Test
    @DisplayName("QUA-5: that an exemption ends is said 60 days before, unless another one or a paper follows it")
    void exemptionsEnd() {
        var first = new ExemptionContent(CheckKind.INCOME, null, day("2024-07-10"), day("2024-12-31"), "w trakcie zmiany pracy");
        var second = new ExemptionContent(CheckKind.INCOME, null, day("2025-01-01"), day("2025-03-31"), "umowa na okres próbny");
        var without = papers("2024-02-10", ANNA, JAN).stream().filter(check -> check.kind() != CheckKind.INCOME).toList();
        var once = facts(candidates(ANNA, JAN), CERTIFIED, without, first);
        assertThat(on("2024-10-31", once).next()).isEqualTo(NextStep.ADMIT);
        assertThat(on("2024-11-01", once)).satisfies(soon -> {
            assertThat(soon.state()).isEqualTo(QualificationState.CERTIFIED);
            assertThat(soon.next()).isEqualTo(NextStep.RENEW_PAPERS);
            assertThat(soon.nextOn()).isEqualTo("2024-12-31");
        });

        var twice = facts(candidates(ANNA, JAN), CERTIFIED, without, first, second);
        assertThat(on("2024-11-02", twice).next()).isEqualTo(NextStep.ADMIT);
        assertThat(on("2025-01-30", twice).nextOn()).isEqualTo("2025-03-31");

        var shown = facts(candidates(ANNA, JAN), CERTIFIED, and(without, CheckContent.of(CheckKind.INCOME, null, day("2024-09-01"))), first);
        assertThat(on("2024-11-02", shown).next()).isEqualTo(NextStep.ADMIT);
    }

    @Test
    @DisplayName("QUA-6: a positive initial qualification holds for two years")
    void initialQualification() {
        var facts = facts(candidates(ANNA), CERTIFIED.subList(0, 3), papers("2025-12-01", ANNA));
        assertThat(on("2026-02-19", facts)).satisfies(last -> {
            assertThat(last.state()).isEqualTo(QualificationState.QUALIFIED);
            assertThat(last.nextOn()).isEqualTo("2026-02-19");
        });
        assertThat(on("2026-02-20", facts)).satisfies(lapsed -> {
            assertThat(lapsed.state()).isEqualTo(QualificationState.EXPIRED);
            assertThat(lapsed.next()).isEqualTo(NextStep.QUALIFY_ANEW);
            assertThat(lapsed.why()).isEqualTo(Explanation.of("qualification.why.EXPIRED.initial", day("2026-02-19")));
        });
    }

    @Test
    @DisplayName("QUA-7: a certificate holds for two years, unless it was declared outdated")
    void certificate() {
        var facts = facts(candidates(ANNA, JAN), CERTIFIED, papers("2025-12-01", ANNA, JAN));
        assertThat(on("2026-07-09", facts).state()).isEqualTo(QualificationState.CERTIFIED);
        assertThat(on("2026-07-10", facts).state()).isEqualTo(QualificationState.EXPIRED);
        var outdated = facts(candidates(ANNA, JAN), and(CERTIFIED, step(StepKind.CERTIFICATE_OUTDATED, "2026-01-15")), papers("2025-12-01", ANNA, JAN));
        assertThat(on("2026-01-14", outdated).state()).isEqualTo(QualificationState.CERTIFIED);
        assertThat(on("2026-01-15", outdated).next()).isEqualTo(NextStep.QUALIFY_ANEW);
    }

    @Test
    @DisplayName("QUA-8: who was qualified under former settings is not asked for more until the next decision; who applies is asked at once")
    void newSettings() {
        var asking = law(new PolicyChoice("REFERENCES_ASKED", "true", day("2024-07-11")));
        assertThat(Qualification.on(day("2024-08-01"), ALL, asking).state()).isEqualTo(QualificationState.CERTIFIED);
        var applying = facts(candidates(ANNA, JAN), CERTIFIED.subList(0, 2), papers("2024-02-10", ANNA, JAN));
        assertThat(Qualification.on(day("2024-07-10"), applying, asking).lacks()).isEmpty();
        assertThat(Qualification.on(day("2024-07-11"), applying, asking).lacks()).singleElement().satisfies(lack -> assertThat(lack.kind()).isEqualTo(CheckKind.REFERENCES));
        var again = facts(candidates(ANNA, JAN), and(CERTIFIED, step(StepKind.CERTIFICATE, "2024-07-11")), papers("2024-02-10", ANNA, JAN));
        assertThat(Qualification.on(day("2024-07-11"), again, asking).state()).isEqualTo(QualificationState.INCOMPLETE);
    }

    @Test
    @DisplayName("QUA-8: a candidate who applies again is asked by the settings of the day, not by those of the decision before")
    void appliedAgain() {
        var asking = law(new PolicyChoice("REFERENCES_ASKED", "true", day("2024-07-11")));
        var again = facts(candidates(ANNA, JAN), and(CERTIFIED, applied("2026-07-12", FamilyForm.NON_PROFESSIONAL)), papers("2026-07-12", ANNA, JAN));
        assertThat(Qualification.on(day("2026-07-12"), again, asking).lacks()).singleElement().satisfies(lack -> assertThat(lack.kind()).isEqualTo(CheckKind.REFERENCES));
    }

    @Test
    @DisplayName("QUA-9: refused, given up, and begun anew")
    void otherEnds() {
        var steps = List.of(applied("2024-02-01", FamilyForm.NON_PROFESSIONAL), refused("2024-02-20"), applied("2025-03-01", FamilyForm.KINSHIP), step(StepKind.WITHDRAWAL, "2025-03-10"));
        var facts = facts(candidates(ANNA), steps, papers("2024-02-10", ANNA));
        assertThat(on("2024-02-20", facts).state()).isEqualTo(QualificationState.REFUSED);
        assertThat(on("2025-03-01", facts).state()).isEqualTo(QualificationState.APPLIED);
        assertThat(on("2025-03-10", facts).state()).isEqualTo(QualificationState.WITHDRAWN);
    }

    @Test
    @DisplayName("QUA-9: a paper that says no takes what was good away, and the state says which one with its article")
    void notMet() {
        var convicted = new CheckContent(CheckKind.CONVICTIONS, JAN, day("2025-05-05"), false, null);
        var facts = facts(family(FamilyForm.NON_PROFESSIONAL, "2024-08-01", ANNA, JAN), CERTIFIED, and(papers("2024-07-01", ANNA, JAN), convicted));
        assertThat(on("2025-05-05", facts)).satisfies(status -> {
            assertThat(status.state()).isEqualTo(QualificationState.EXPIRED);
            assertThat(status.lacks()).singleElement().satisfies(lack -> assertThat(lack.explanation())
                    .isEqualTo(Explanation.of("qualification.lack.NOT_MET", CheckKind.CONVICTIONS, "art. 42 ust. 2 UWR", day("2025-05-05"))));
            assertThat(status.help()).isEqualTo(Explanation.of("qualification.help.RENEW_PAPERS", day("2025-05-05")));
        });
        assertThat(on("2025-05-04", facts).state()).isEqualTo(QualificationState.COMPLETE);
    }

    @Test
    @DisplayName("QUA-9: a family that works no more")
    void ended() {
        var over = new ApplicantFacts(
                FAMILY, day("2020-01-01"), day("2025-06-01"), List.of(new ApplicantFacts.Adult(ANNA, Period.from(day("2020-01-01")))),
                List.of(new ApplicantFacts.Held(FamilyForms.of(FamilyForm.NON_PROFESSIONAL), Period.from(day("2020-01-01")))));
        assertThat(on("2025-05-31", facts(over, List.of(), List.of())).state()).isEqualTo(QualificationState.INCOMPLETE);
        assertThat(on("2025-06-01", facts(over, List.of(), List.of())).state()).isEqualTo(QualificationState.ENDED);
    }

    private static QualificationStatus on(String day, QualificationFacts facts) {
        return Qualification.on(day(day), facts, LAW);
    }
}
