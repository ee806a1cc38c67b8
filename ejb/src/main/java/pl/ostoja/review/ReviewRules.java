package pl.ostoja.review;

import java.time.LocalDate;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.shared.BusinessRuleViolation;

/** What can be written down as a review of a child, and what cannot. */
final class ReviewRules {
    private ReviewRules() {}

    /**
     * REV-7: a review was held on a day that has come and on which the child was in foster care (art. 131, 138).
     * REV-8: a child that was not heard needs the reason why (art. 4a).
     */
    static void check(ReviewContent content, CareFacts care, LocalDate today) {
        if (content.heldOn().isAfter(today)) {
            throw new BusinessRuleViolation("REV-7", "review.violation.inTheFuture", content.heldOn());
        }
        if (care.episodes().stream().noneMatch(episode -> episode.spans(content.heldOn()))) {
            throw new BusinessRuleViolation("REV-7", "review.violation.notInCare", content.heldOn());
        }
        if (content.childHeard() != ChildHeard.YES && isEmpty(content.notHeardReason())) {
            throw new BusinessRuleViolation("REV-8", "review.violation.notHeardWithoutReason");
        }
    }

    /** REV-12: every point of the act is answered, that of adoption where the child is free for it (art. 129, 136). */
    static void checkPoints(ReviewPoints points, boolean legallyFree) {
        if (legallyFree && isEmpty(points.adoption())) {
            throw new BusinessRuleViolation("REV-12", "review.violation.adoptionUnanswered");
        }
    }

    /** REV-21: of a child that is free for adoption the adoption centre is told every point of art. 139a. */
    static void checkAdoptionOpinion(AdoptionOpinion opinion, boolean legallyFree) {
        if (legallyFree && (opinion == null || !opinion.isComplete())) {
            throw new BusinessRuleViolation("REV-21", "review.violation.adoptionOpinionIncomplete");
        }
    }

    /** REV-27: of a conflict of interest it is said who had it, who declared it, and what was done. */
    static void checkConflict(ConflictOfInterest conflict) {
        if (conflict != null && !conflict.isComplete()) {
            throw new BusinessRuleViolation("REV-27", "review.violation.conflictIncomplete");
        }
    }

    /** REV-13: a review held after its term says why (art. 131, 138). */
    static void checkLate(long daysLate, String reason) {
        if (daysLate > 0 && isEmpty(reason)) {
            throw new BusinessRuleViolation("REV-13", "review.violation.lateWithoutReason", daysLate);
        }
    }

    /** REV-9: the opinion goes out on the day of the review or later, and not in the future (art. 131(2), 138(2)). */
    static void checkOpinion(LocalDate heldOn, LocalDate sentOn, LocalDate today) {
        if (sentOn.isBefore(heldOn)) {
            throw new BusinessRuleViolation("REV-9", "review.violation.opinionBeforeReview", heldOn);
        }
        if (sentOn.isAfter(today)) {
            throw new BusinessRuleViolation("REV-9", "review.violation.opinionInTheFuture", sentOn);
        }
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
