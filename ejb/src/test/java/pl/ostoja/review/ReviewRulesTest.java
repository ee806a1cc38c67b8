package pl.ostoja.review;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.shared.BusinessRuleViolation;

class ReviewRulesTest {
    private static final String TODAY = "2026-11-21";

    private final CareFacts care = aChildBorn("2015-06-01", aStay("2026-05-20"));

    @Test
    @DisplayName("REV-7: a review of today is written down, one of tomorrow is refused")
    void notInTheFuture() {
        assertThatCode(() -> ReviewRules.check(heldOn("2026-11-21"), care, day(TODAY))).doesNotThrowAnyException();
        assertThatThrownBy(() -> ReviewRules.check(heldOn("2026-11-22"), care, day(TODAY)))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("REV-7 review.violation.inTheFuture");
    }

    @Test
    @DisplayName("REV-7: a review on the first day of care is written down, one on the day before is refused")
    void onlyInCare() {
        assertThatCode(() -> ReviewRules.check(heldOn("2026-05-20"), care, day(TODAY))).doesNotThrowAnyException();
        assertThatThrownBy(() -> ReviewRules.check(heldOn("2026-05-19"), care, day(TODAY))).hasMessage("REV-7 review.violation.notInCare");
    }

    @Test
    @DisplayName("REV-8: a child that was not heard needs the reason why")
    void notHeard() {
        assertThatThrownBy(() -> ReviewRules.check(content("2026-11-20", ChildHeard.NO, " "), care, day(TODAY)))
                .hasMessage("REV-8 review.violation.notHeardWithoutReason");
        assertThatCode(() -> ReviewRules.check(content("2026-11-20", ChildHeard.NO, "w szpitalu"), care, day(TODAY))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("REV-9: an opinion goes out from the day of the review to today")
    void opinion() {
        assertThatCode(() -> ReviewRules.checkOpinion(day("2026-11-20"), day("2026-11-20"), day(TODAY))).doesNotThrowAnyException();
        assertThatCode(() -> ReviewRules.checkOpinion(day("2026-11-20"), day("2026-11-21"), day(TODAY))).doesNotThrowAnyException();
        assertThatThrownBy(() -> ReviewRules.checkOpinion(day("2026-11-20"), day("2026-11-19"), day(TODAY)))
                .hasMessage("REV-9 review.violation.opinionBeforeReview");
        assertThatThrownBy(() -> ReviewRules.checkOpinion(day("2026-11-20"), day("2026-11-22"), day(TODAY)))
                .hasMessage("REV-9 review.violation.opinionInTheFuture");
    }

    @Test
    @DisplayName("REV-12: for a child that is free for adoption the review says how the proceedings stand, for others it need not")
    void adoption() {
        assertThatCode(() -> ReviewRules.checkPoints(ReviewFixture.POINTS, false)).doesNotThrowAnyException();
        assertThatCode(() -> ReviewRules.checkPoints(ReviewFixture.points("Trwa dobór kandydatów."), true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ReviewRules.checkPoints(ReviewFixture.points(" "), true)).hasMessage("REV-12 review.violation.adoptionUnanswered");
    }

    @Test
    @DisplayName("REV-21: of a child that is free for adoption the adoption centre is told every point, of others nothing")
    void adoptionOpinion() {
        AdoptionOpinion whole = new AdoptionOpinion("Rodzice pozbawieni władzy.", "Brak kontaktów.", "Nie.", "Razem z bratem.");
        AdoptionOpinion part = new AdoptionOpinion("Rodzice pozbawieni władzy.", "Brak kontaktów.", " ", "Razem z bratem.");

        assertThatCode(() -> ReviewRules.checkAdoptionOpinion(null, false)).doesNotThrowAnyException();
        assertThatCode(() -> ReviewRules.checkAdoptionOpinion(whole, true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ReviewRules.checkAdoptionOpinion(part, true)).hasMessage("REV-21 review.violation.adoptionOpinionIncomplete");
        assertThatThrownBy(() -> ReviewRules.checkAdoptionOpinion(null, true)).hasMessage("REV-21 review.violation.adoptionOpinionIncomplete");
    }

    @Test
    @DisplayName("REV-13: a review that is one day late says why, one in time need not")
    void late() {
        assertThatCode(() -> ReviewRules.checkLate(0, null)).doesNotThrowAnyException();
        assertThatCode(() -> ReviewRules.checkLate(1, "choroba koordynatora")).doesNotThrowAnyException();
        assertThatThrownBy(() -> ReviewRules.checkLate(1, "")).hasMessage("REV-13 review.violation.lateWithoutReason");
    }

    private static ReviewContent heldOn(String heldOn) {
        return content(heldOn, ChildHeard.YES, null);
    }

    private static ReviewContent content(String heldOn, ChildHeard heard, String notHeardReason) {
        return ReviewFixture.held(day(heldOn), heard, notHeardReason, null);
    }
}
