package pl.ostoja.review;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.placement.ChildId;

/** Reviews for tests; every part that a test does not care about is plain. */
public final class ReviewFixture {
    /** Every point that is always asked for. */
    public static final ReviewPoints POINTS = points(null);

    private ReviewFixture() {}

    public static ReviewPoints points(String adoption) {
        return new ReviewPoints("Bez zmian.", "Terapia raz w tygodniu.", "Plan bez zmian.", adoption, "Dziecko jest zdrowe.", "Pobyt zasadny.", "Nie trzeba.");
    }

    /** The child was heard, nobody was invited by letter, and it was in time. */
    public static ReviewContent heldOn(LocalDate day) {
        return held(day, ChildHeard.YES, null, null);
    }

    public static ReviewContent held(LocalDate day, ChildHeard heard, String notHeardReason, String lateReason) {
        return new ReviewContent(day, "koordynator, psycholog", heard, notHeardReason, "Chce zostać.", ReviewOutcome.STAY_JUSTIFIED, POINTS, null, "Bez zmian.", null, null, lateReason);
    }

    /** To which nobody was called. */
    public static RecordReview aReview(ChildId child, LocalDate day) {
        return new RecordReview(ReviewId.next(), child, heldOn(day), List.of());
    }
}
