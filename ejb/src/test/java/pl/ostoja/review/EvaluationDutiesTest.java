package pl.ostoja.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static pl.ostoja.placement.PlacementFixture.FAMILY;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCheck;
import pl.ostoja.duty.DutyKey;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Subject;
import pl.ostoja.fostering.ContractTerm;
import pl.ostoja.shared.Explanation;

class EvaluationDutiesTest {
    private static final DutyState FAMILY_ENDED = DutyState.ended(day("2026-09-01"), Explanation.of("review.ended.familyEnded"));

    @Test
    @DisplayName("EVA-1: the first evaluation is owed from the placement of the first child")
    void theFirst() {
        var duty = one(EvaluationDuties.EVALUATION, aFamilySince("2026-03-10"));

        assertThat(duty.key()).isEqualTo(new DutyKey("EVALUATION", FAMILY, day("2026-03-10")));
        assertThat(duty.subject()).isEqualTo(new Subject(null, FAMILY, null));
        assertThat(duty.deadline().legalDay()).isEqualTo("2027-03-09");
        assertThat(duty.article()).isEqualTo("art. 134 ust. 1 UWR");
        assertThat(duty.state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    @DisplayName("EVA-1: a family in which no child was placed yet owes none")
    void noChildYet() {
        assertThat(derive(new EvaluatedFamily(FAMILY, null, null, List.of()), positive("2026-05-01"))).isEmpty();
    }

    @Test
    @DisplayName("EVA-1, EVA-2, EVA-3: first, second after a year, further ones every three years")
    void oneAfterTheOther() {
        assertThat(all(EvaluationDuties.EVALUATION, aFamilySince("2022-03-10"), positive("2024-03-20"), positive("2023-03-01")))
                .extracting(duty -> duty.key().anchor(), duty -> duty.deadline().legalDay(), Duty::article, Duty::state)
                .containsExactly(
                        tuple(day("2022-03-10"), day("2023-03-09"), "art. 134 ust. 1 UWR", DutyState.fulfilled(day("2023-03-01"))),
                        tuple(day("2023-03-01"), day("2024-04-02"), "art. 134 ust. 2 UWR", DutyState.fulfilled(day("2024-03-20"))), // after Easter
                        tuple(day("2024-03-20"), day("2027-03-22"), "art. 134 ust. 2 UWR", DutyState.OPEN)); // 20 March is a Saturday
    }

    @Test
    @DisplayName("EVA-2: what was made before the anniversary is no second evaluation, on the anniversary it is")
    void tooEarlyForTheSecond() {
        assertThat(all(EvaluationDuties.EVALUATION, aFamilySince("2022-03-10"), positive("2023-03-01"), positive("2024-02-29")))
                .last()
                .satisfies(second -> {
                    assertThat(second.key().anchor()).isEqualTo("2023-03-01");
                    assertThat(second.isOpen()).isTrue();
                });
        assertThat(all(EvaluationDuties.EVALUATION, aFamilySince("2022-03-10"), positive("2023-03-01"), positive("2024-03-01"))).hasSize(3);
    }

    @Test
    @DisplayName("EVA-4: once before each contract ends, and not by what is older than six months")
    void beforeAContractEnds() {
        var contract = ContractTerm.of(day("2023-06-01"), day("2027-05-31"));
        var family = new EvaluatedFamily(FAMILY, day("2022-03-10"), null, List.of(contract));
        var open = all(EvaluationDuties.EVALUATION_CONTRACT, family, positive("2026-11-29")).getFirst();

        assertThat(open.key().anchor()).isEqualTo("2023-06-01");
        assertThat(open.deadline().legalDay()).isEqualTo("2027-02-26");
        assertThat(open.alertOn()).isEqualTo("2026-11-30");
        assertThat(open.isOpen()).isTrue();
        assertThat(all(EvaluationDuties.EVALUATION_CONTRACT, family, positive("2026-11-30")).getFirst().state())
                .isEqualTo(DutyState.fulfilled(day("2026-11-30")));
    }

    @Test
    @DisplayName("EVA-4, FST-10: a contract that ends before the day agreed asks for no evaluation; one that was made stays made")
    void aContractThatEndsBefore() {
        var ended = ContractTerm.of(day("2023-06-01"), day("2027-05-31")).endedOn(day("2027-01-31"), "porozumienie stron");
        var family = new EvaluatedFamily(FAMILY, day("2022-03-10"), null, List.of(ended));

        assertThat(all(EvaluationDuties.EVALUATION_CONTRACT, family).getFirst().state())
                .isEqualTo(DutyState.ended(day("2027-01-31"), Explanation.of("review.ended.contractEnded")));
        assertThat(all(EvaluationDuties.EVALUATION_CONTRACT, family, positive("2026-12-10")).getFirst().state())
                .isEqualTo(DutyState.fulfilled(day("2026-12-10")));
    }

    @Test
    @DisplayName("EVA-5: an evaluation is delivered by the next working day, which is the target of the centre")
    void delivery() {
        var made = positive("2026-04-17"); // a Friday
        var delivered = made.with(new EvaluationCourse(day("2026-04-22"), null, null, null, null));

        assertThat(all(EvaluationDuties.EVALUATION_DELIVERY, aFamilySince("2025-05-20"), made).getFirst().deadline().legalDay()).isEqualTo("2026-04-20");
        assertThat(all(EvaluationDuties.EVALUATION_DELIVERY, aFamilySince("2025-05-20"), made).getFirst().isOpen()).isTrue();
        assertThat(all(EvaluationDuties.EVALUATION_DELIVERY, aFamilySince("2025-05-20"), delivered).getFirst().state())
                .isEqualTo(DutyState.fulfilled(day("2026-04-22")));
    }

    @Test
    @DisplayName("EVA-6, EVA-7: received on 5 May, decided by 19 May; silence has the evaluation made again within 30 days from 20 May")
    void silence() {
        var family = aFamilySince("2025-05-20");
        var objected = positive("2026-04-20").with(objections(null, null));
        var decision = all(EvaluationDuties.OBJECTIONS_DECISION, family, objected).getFirst();
        var again = all(EvaluationDuties.EVALUATION_AGAIN, family, objected).getFirst();

        assertThat(decision.responsible()).isEqualTo(Responsible.COUNTY_HEAD);
        assertThat(decision.deadline().legalDay()).isEqualTo("2026-05-19");
        assertThat(decision.isOpen()).isTrue();
        assertThat(again.key()).isEqualTo(new DutyKey("EVALUATION_AGAIN", person(20_260_420), day("2026-05-20")));
        assertThat(again.deadline().legalDay()).isEqualTo("2026-06-19");
        assertThat(again.why()).isEqualTo(Explanation.of("review.why.evaluationAgainBySilence", day("2026-05-20"), 30));
        assertThat(all(EvaluationDuties.EVALUATION, family, objected)).hasSize(1);
    }

    @Test
    @DisplayName("EVA-7: the evaluation made again ends what was owed, and from it the next term runs")
    void madeAgain() {
        var family = aFamilySince("2025-05-20");
        var duties = derive(family, positive("2026-04-20").with(objections(null, null)), positive("2026-06-10"));

        assertThat(of(EvaluationDuties.OBJECTIONS_DECISION, duties))
                .extracting(Duty::state)
                .containsExactly(DutyState.ended(day("2026-06-10"), Explanation.of("review.ended.madeAgain")));
        assertThat(of(EvaluationDuties.EVALUATION_AGAIN, duties)).extracting(Duty::state).containsExactly(DutyState.fulfilled(day("2026-06-10")));
        assertThat(of(EvaluationDuties.EVALUATION, duties))
                .extracting(duty -> duty.key().anchor(), Duty::state)
                .containsExactly(
                        tuple(day("2025-05-20"), DutyState.fulfilled(day("2026-04-20"))), tuple(day("2026-06-10"), DutyState.OPEN));
    }

    @Test
    @DisplayName("EVA-6: a rejection in time leaves the evaluation as it is")
    void rejected() {
        var duties = derive(aFamilySince("2025-05-20"), positive("2026-04-20").with(objections(ObjectionDecision.REJECTED, "2026-05-19")));

        assertThat(of(EvaluationDuties.OBJECTIONS_DECISION, duties)).extracting(Duty::state).containsExactly(DutyState.fulfilled(day("2026-05-19")));
        assertThat(of(EvaluationDuties.EVALUATION_AGAIN, duties)).isEmpty();
        assertThat(of(EvaluationDuties.EVALUATION, duties)).hasSize(2);
    }

    @Test
    @DisplayName("EVA-8: half a year after a negative evaluation became final, not after one that was not delivered")
    void afterANegativeOne() {
        var family = aFamilySince("2025-05-20");
        var negative = negative("2026-04-20", "2026-04-22");
        var owed = all(EvaluationDuties.EVALUATION_AFTER_NEGATIVE, family, negative).getFirst();

        assertThat(owed.key().anchor()).isEqualTo("2026-05-07");
        assertThat(owed.deadline().legalDay()).isEqualTo("2026-11-09"); // 7 November is a Saturday
        assertThat(all(EvaluationDuties.EVALUATION_AFTER_NEGATIVE, family, negative, positive("2026-10-15")).getFirst().state())
                .isEqualTo(DutyState.fulfilled(day("2026-10-15")));
        assertThat(all(EvaluationDuties.EVALUATION_AFTER_NEGATIVE, family, negative.with(EvaluationCourse.NONE))).isEmpty();
    }

    @Test
    @DisplayName("EVA-8: it takes the place of the evaluation after three years")
    void insteadOfTheNext() {
        var family = aFamilySince("2022-03-10");

        assertThat(all(EvaluationDuties.EVALUATION, family, positive("2023-03-01"), negative("2024-03-20", "2024-03-20"))).noneMatch(Duty::isOpen);
    }

    @Test
    @DisplayName("EVA-9: the second final negative evaluation in a row leads to the court, the first and one after a positive do not")
    void twoInARow() {
        var family = aFamilySince("2025-05-20");
        var first = negative("2026-04-20", "2026-04-22");
        var second = negative("2026-10-12", "2026-10-14");
        var motion = all(EvaluationDuties.REVOKE_MOTION, family, second, first).getFirst();

        assertThat(motion.key()).isEqualTo(new DutyKey("REVOKE_MOTION", person(20_261_012), day("2026-10-29")));
        assertThat(motion.deadline().legalDay()).isEqualTo("2026-10-30");
        assertThat(motion.isOpen()).isTrue();
        assertThat(all(EvaluationDuties.REVOKE_MOTION, family, first)).isEmpty();
        assertThat(all(EvaluationDuties.REVOKE_MOTION, family, first, positive("2026-07-01"), second)).isEmpty();
        assertThat(all(EvaluationDuties.REVOKE_MOTION, family, first, second.with(EvaluationCourse.NONE))).isEmpty();
        assertThat(all(EvaluationDuties.REVOKE_MOTION, family, first, second.sent("2026-10-29")).getFirst().state())
                .isEqualTo(DutyState.fulfilled(day("2026-10-29")));
    }

    @Test
    @DisplayName("EVA-9: a negative evaluation whose objections were upheld is none of the two")
    void upheldIsNone() {
        var first = negative("2026-04-20", "2026-04-22").with(objections(ObjectionDecision.UPHELD, "2026-05-19"));

        assertThat(all(EvaluationDuties.REVOKE_MOTION, aFamilySince("2025-05-20"), first, negative("2026-06-10", "2026-06-10"))).isEmpty();
    }

    @Test
    @DisplayName("EVA-12: with the family's work ends what was owed; what was done stays done")
    void theFamilyEnds() {
        var family = new EvaluatedFamily(FAMILY, day("2025-05-20"), day("2026-09-01"), List.of());

        assertThat(all(EvaluationDuties.EVALUATION, family)).extracting(Duty::state).containsExactly(FAMILY_ENDED);
        assertThat(all(EvaluationDuties.EVALUATION, family, positive("2026-05-04"))).extracting(Duty::state)
                .containsExactly(DutyState.fulfilled(day("2026-05-04")), FAMILY_ENDED);
    }

    @Test
    @DisplayName("EVA-10: of two evaluations on a day one counts, so that every duty has its own key; the order of the facts does not matter")
    void oddEvaluations() {
        var family = aFamilySince("2022-03-10");
        var one = derive(family, positive("2023-03-01"), positive("2023-03-01"), positive("2022-03-10"), positive("2024-03-20"));
        var other = derive(family, positive("2024-03-20"), positive("2022-03-10"), positive("2023-03-01"));

        assertThat(one).extracting(Duty::key).doesNotHaveDuplicates();
        assertThat(DutyCheck.compare(one, other)).isEmpty();
    }

    @Test
    void everyKindIsDeclaredOnce() {
        assertThat(EvaluationDuties.kinds()).extracting(DutyKind::code).doesNotHaveDuplicates().hasSize(7);
    }

    /** An evaluation, part by part; its id is its day. */
    private record Made(LocalDate on, EvaluationResult result, EvaluationCourse course, LocalDate motionSentOn) {
        Made with(EvaluationCourse known) {
            return new Made(on, result, known, motionSentOn);
        }

        Made sent(String motion) {
            return new Made(on, result, course, day(motion));
        }

        EvaluationFacts facts() {
            return new EvaluationFacts(person(on.getYear() * 10_000L + on.getMonthValue() * 100L + on.getDayOfMonth()), on, result, course, motionSentOn);
        }
    }

    private static Made positive(String on) {
        return new Made(day(on), EvaluationResult.POSITIVE, EvaluationCourse.NONE, null);
    }

    private static Made negative(String on, String delivered) {
        return new Made(day(on), EvaluationResult.NEGATIVE, new EvaluationCourse(day(delivered), null, null, null, null), null);
    }

    /** Delivered on 22 April 2026, objections received on 5 May (law.md 17, example 23). */
    private static EvaluationCourse objections(ObjectionDecision decision, String decidedOn) {
        return new EvaluationCourse(day("2026-04-22"), day("2026-05-05"), day("2026-05-05"), decision, decidedOn == null ? null : day(decidedOn));
    }

    private static EvaluatedFamily aFamilySince(String firstPlacedOn) {
        return new EvaluatedFamily(FAMILY, day(firstPlacedOn), null, List.of());
    }

    private static List<Duty> derive(EvaluatedFamily family, Made... made) {
        var duties = new ArrayList<Duty>();
        EvaluationDuties.derive(family, List.of(made).stream().map(Made::facts).toList(), LAW, duties::add);
        return duties;
    }

    private static List<Duty> of(DutyKind kind, List<Duty> duties) {
        return duties.stream().filter(duty -> duty.kind().equals(kind)).toList();
    }

    private static List<Duty> all(DutyKind kind, EvaluatedFamily family, Made... made) {
        return of(kind, derive(family, made));
    }

    private static Duty one(DutyKind kind, EvaluatedFamily family) {
        assertThat(all(kind, family)).hasSize(1);
        return all(kind, family).getFirst();
    }
}
