package pl.ostoja.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static pl.ostoja.placement.PlacementFixture.CHILD;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKey;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.law.LawFixture;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.RecurringTerm;
import pl.ostoja.shared.Explanation;

class ReviewDutiesTest {
    private static final String BORN = "2015-06-01";

    @Test
    @DisplayName("REV-1: the first review is counted from the day of actual placement")
    void theFirstReview() {
        var duty = one(ReviewDuties.REVIEW, aChildBorn(BORN, aStay("2026-05-20").orderedOn("2026-05-10")));

        assertThat(duty.key()).isEqualTo(new DutyKey("REVIEW", CHILD, day("2026-05-20")));
        assertThat(duty.deadline().legalDay()).isEqualTo("2026-11-20");
        assertThat(duty.state()).isEqualTo(DutyState.OPEN);
        assertThat(duty.why()).isEqualTo(Explanation.of("review.why.first", day("2026-05-20"), 6));
        assertThat(duty.facts())
                .containsExactly(
                        Explanation.of("review.fact.born", day(BORN)),
                        Explanation.of("review.fact.placedOn", day("2026-05-20")));
    }

    @Test
    @DisplayName("REV-1: every review fulfils one duty, early or late, and the next is counted from it")
    void reviewsFollowEachOther() {
        var care = aChildBorn(BORN, aStay("2025-01-10"));
        var duties = all(ReviewDuties.REVIEW, care, "2026-02-20", "2025-05-10");

        assertThat(duties)
                .extracting(duty -> duty.key().anchor(), duty -> duty.deadline().legalDay(), Duty::state)
                .containsExactly(
                        tuple(day("2025-01-10"), day("2025-07-10"), DutyState.fulfilled(day("2025-05-10"))),
                        tuple(day("2025-05-10"), day("2025-11-10"), DutyState.fulfilled(day("2026-02-20"))),
                        tuple(day("2026-02-20"), day("2026-08-20"), DutyState.OPEN));
        assertThat(duties).extracting(duty -> duty.daysLate(day("2026-08-22"))).containsExactly(0L, 102L, 2L);
    }

    @Test
    @DisplayName("REV-1: two reviews on one day count as one; those before the placement do not count")
    void oddReviews() {
        var care = aChildBorn(BORN, aStay("2026-01-12"));

        assertThat(all(ReviewDuties.REVIEW, care, "2026-04-10", "2026-04-10", "2025-12-01", "2026-01-12"))
                .extracting(duty -> duty.key().anchor())
                .containsExactly(day("2026-01-12"), day("2026-04-10"));
    }

    @Test
    @DisplayName("REV-1: a transfer changes nothing, but the form of the day decides who reviews")
    void aTransferKeepsTheClock() {
        var care = aChildBorn(
                BORN,
                aStay("2026-01-12").until("2026-03-01", EndReason.TRANSFER_INSTITUTION),
                aStay("2026-03-01").in(CareForm.SOCIALISATION_FACILITY));
        var duty = one(ReviewDuties.REVIEW, care);

        assertThat(duty.deadline().legalDay()).isEqualTo("2026-07-13"); // 12 July is a Sunday
        assertThat(duty.article()).isEqualTo("art. 138 ust. 1 UWR");
        assertThat(duty.responsible()).isEqualTo(Responsible.FACILITY);
        assertThat(duty.subject().stay()).isEqualTo(care.stays().getLast().id());
    }

    @ParameterizedTest(name = "REV-1, REV-6: in {0} by {1}, opinion by {2}")
    @CsvSource({
        "KINSHIP_FAMILY, art. 131 ust. 1 UWR, art. 131 ust. 2 UWR",
        "FAMILY_HOME, art. 131 ust. 1 UWR, art. 131 ust. 2 UWR",
        "REGIONAL_THERAPEUTIC_FACILITY, art. 138 ust. 1 UWR, art. 138 ust. 2 UWR",
        "FAMILY_TYPE_FACILITY, art. 139 UWR, art. 139 ust. 3 UWR"
    })
    void theFormNamesTheArticle(CareForm form, String review, String opinion) {
        var care = aChildBorn(BORN, aStay("2026-01-12").in(form));

        assertThat(all(ReviewDuties.REVIEW, care, "2026-03-03")).extracting(Duty::article).containsOnly(review);
        assertThat(all(ReviewDuties.REVIEW_OPINION, care, "2026-03-03"))
                .extracting(Duty::article)
                .containsExactly(opinion);
    }

    @Test
    @DisplayName("REV-4: leaving care ends the open review; a review on the leaving day still counts")
    void leavingEndsIt() {
        var care = aChildBorn(BORN, aStay("2026-01-12").until("2026-05-04", EndReason.RETURN_TO_FAMILY));

        assertThat(one(ReviewDuties.REVIEW, care).state())
                .isEqualTo(DutyState.ended(day("2026-05-04"), RecurringTerm.LEFT_CARE));
        assertThat(all(ReviewDuties.REVIEW, care, "2026-05-04"))
                .extracting(Duty::state)
                .containsExactly(DutyState.fulfilled(day("2026-05-04")));
        assertThat(all(ReviewDuties.REVIEW, care, "2026-05-05"))
                .extracting(Duty::state)
                .containsExactly(DutyState.ended(day("2026-05-04"), RecurringTerm.LEFT_CARE));
    }

    @Test
    @DisplayName("REV-4: a review that was overdue when the child left stays late by that much")
    void anOverdueReviewStaysLate() {
        var care = aChildBorn(BORN, aStay("2026-01-12").until("2026-07-20", EndReason.RETURN_TO_FAMILY));

        assertThat(one(ReviewDuties.REVIEW, care).daysLate(day("2026-11-21"))).isEqualTo(7);
    }

    @ParameterizedTest(name = "REV-4: 18 on {0}, due 2026-07-13 -> ends with the birthday: {1}")
    @CsvSource({"2026-07-12, true", "2026-07-13, true", "2026-07-14, false"})
    void nothingIsDueFromFullAge(String adultOn, boolean ends) {
        var born = day(adultOn).minusYears(18).toString();
        var duty = one(ReviewDuties.REVIEW, aChildBorn(born, aStay("2026-01-12")));

        assertThat(duty.deadline().legalDay()).isEqualTo("2026-07-13");
        assertThat(duty.state())
                .isEqualTo(ends ? DutyState.ended(day(adultOn), RecurringTerm.FULL_AGE) : DutyState.OPEN);
    }

    @Test
    @DisplayName("REV-4: an adult who stays on is not reviewed; what was overdue ended with the birthday")
    void anAdultIsNotReviewed() {
        var care = aChildBorn(
                "2008-05-10",
                aStay("2025-01-10").until("2026-05-10", EndReason.CONTINUES_AS_ADULT),
                aStay("2026-05-10").on(LegalBasis.ADULT_STAY));

        assertThat(all(ReviewDuties.REVIEW, care, "2025-07-01", "2026-06-01"))
                .extracting(duty -> duty.key().anchor(), Duty::state)
                .containsExactly(
                        tuple(day("2025-01-10"), DutyState.fulfilled(day("2025-07-01"))),
                        tuple(day("2025-07-01"), DutyState.ended(day("2026-05-10"), RecurringTerm.FULL_AGE)));
    }

    @Test
    @DisplayName("REV-1: after a return home the clock begins anew")
    void aNewEpisodeBeginsAnew() {
        var care = aChildBorn(
                BORN,
                aStay("2025-01-10").until("2025-03-10", EndReason.RETURN_TO_FAMILY),
                aStay("2026-01-12"));

        assertThat(all(ReviewDuties.REVIEW, care))
                .extracting(duty -> duty.key().anchor(), duty -> duty.deadline().legalDay())
                .containsExactly(
                        tuple(day("2025-01-10"), day("2025-07-10")), tuple(day("2026-01-12"), day("2026-07-13")));
    }

    @Test
    @DisplayName("REV-4: a gap ends only the review that falls into it; the next runs from the return")
    void aGapEndsWhatFallsIntoIt() {
        var across = aChildBorn(
                BORN, aStay("2025-01-10").until("2025-06-01", EndReason.RUNAWAY_REMOVED), aStay("2025-09-01"));
        var before = aChildBorn(
                BORN, aStay("2025-01-10").until("2025-06-01", EndReason.RUNAWAY_REMOVED), aStay("2025-06-20"));

        assertThat(all(ReviewDuties.REVIEW, across))
                .extracting(duty -> duty.key().anchor(), Duty::state)
                .containsExactly(
                        tuple(day("2025-01-10"), DutyState.ended(day("2025-06-01"), RecurringTerm.OUT_OF_CARE)),
                        tuple(day("2025-09-01"), DutyState.OPEN));
        assertThat(all(ReviewDuties.REVIEW, across).getLast().why())
                .isEqualTo(Explanation.of("review.why.first", day("2025-09-01"), 6));
        assertThat(all(ReviewDuties.REVIEW, before))
                .extracting(duty -> duty.key().anchor(), Duty::state)
                .containsExactly(tuple(day("2025-01-10"), DutyState.OPEN));
    }

    @Test
    @DisplayName("REV-5: after a change of form an early review is recommended within 30 days")
    void afterATransfer() {
        var care = aChildBorn(
                BORN,
                aStay("2026-01-12").until("2026-03-02", EndReason.TRANSFER_FAMILY_CARE),
                aStay("2026-03-02").in(CareForm.FAMILY_HOME));

        var open = one(ReviewDuties.REVIEW_AFTER_TRANSFER, care);
        assertThat(open.deadline().legalDay()).isEqualTo("2026-04-01");
        assertThat(open.isOpen()).isTrue();
        assertThat(all(ReviewDuties.REVIEW_AFTER_TRANSFER, care, "2026-02-01", "2026-03-20"))
                .extracting(Duty::state)
                .containsExactly(DutyState.fulfilled(day("2026-03-20")));
    }

    @Test
    @DisplayName("REV-5: none by choice of the centre, none without a change of form, none for respite")
    void noEarlyReview() {
        var moved = aChildBorn(
                BORN,
                aStay("2026-01-12").until("2026-03-02", EndReason.TRANSFER_FAMILY_CARE),
                aStay("2026-03-02").in(CareForm.FAMILY_HOME));
        var sameForm = aChildBorn(
                BORN,
                aStay("2026-01-12").until("2026-03-02", EndReason.TRANSFER_FAMILY_CARE),
                aStay("2026-03-02").withFamily(1002));
        var guest = aChildBorn(
                BORN,
                aStay("2026-01-12").until("2026-07-01", EndReason.TRANSFER_FAMILY_CARE),
                aStay("2026-07-01")
                        .withFamily(1002)
                        .in(CareForm.RESPITE_FAMILY)
                        .on(LegalBasis.RESPITE_CONTRACT)
                        .until("2026-07-15", EndReason.TRANSFER_FAMILY_CARE),
                aStay("2026-07-15"));
        var never = new CareLaw(
                LawFixture.lawBook(), List.of(new PolicyChoice("REVIEW_AFTER_TRANSFER_D", "0", day("2012-01-01"))));

        assertThat(derive(moved, never)).extracting(Duty::kind).doesNotContain(ReviewDuties.REVIEW_AFTER_TRANSFER);
        assertThat(all(ReviewDuties.REVIEW_AFTER_TRANSFER, sameForm)).isEmpty();
        assertThat(all(ReviewDuties.REVIEW_AFTER_TRANSFER, guest)).isEmpty();
    }

    @Test
    @DisplayName("REV-6: a week after each review its opinion has gone to the court and the adoption centre")
    void anOpinionFollowsEachReview() {
        var care = aChildBorn(BORN, aStay("2026-01-12"));
        var duties = new ArrayList<Duty>();
        var sent = new ReviewHeld(person(1), day("2026-03-03"), day("2026-03-12"));
        var open = new ReviewHeld(person(2), day("2026-09-04"), null);
        ReviewDuties.derive(care, List.of(open, sent), LAW, duties::add);

        assertThat(duties)
                .filteredOn(duty -> duty.kind().equals(ReviewDuties.REVIEW_OPINION))
                .extracting(duty -> duty.key().about(), duty -> duty.deadline().legalDay(), Duty::state)
                .containsExactly(
                        tuple(person(1), day("2026-03-10"), DutyState.fulfilled(day("2026-03-12"))),
                        tuple(person(2), day("2026-09-11"), DutyState.OPEN));
    }

    @Test
    void everyKindIsDeclaredOnce() {
        assertThat(ReviewDuties.kinds()).extracting(DutyKind::code).doesNotHaveDuplicates().hasSize(3);
    }

    private static List<Duty> derive(CareFacts care, CareLaw law, String... reviews) {
        var held = new ArrayList<ReviewHeld>();
        Arrays.stream(reviews).forEach(on -> held.add(new ReviewHeld(person(100 + held.size()), day(on), null)));
        var duties = new ArrayList<Duty>();
        ReviewDuties.derive(care, held, law, duties::add);
        return duties;
    }

    private static List<Duty> all(DutyKind kind, CareFacts care, String... reviews) {
        return derive(care, LAW, reviews).stream().filter(duty -> duty.kind().equals(kind)).toList();
    }

    private static Duty one(DutyKind kind, CareFacts care) {
        assertThat(all(kind, care)).hasSize(1);
        return all(kind, care).getFirst();
    }
}
