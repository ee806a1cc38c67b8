package pl.ostoja.web.review;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.review.ChildHeard;
import pl.ostoja.review.ReviewContent;
import pl.ostoja.review.ReviewOutcome;

/** What is typed about a review. */
public class ReviewForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate heldOn;
    private String present;
    private ChildHeard childHeard;
    private String notHeardReason;
    private String childOpinion;
    private ReviewOutcome outcome;
    private String conclusions;
    private String lateReason;

    static ReviewForm of(ReviewContent content) {
        ReviewForm form = new ReviewForm();
        form.heldOn = content.heldOn();
        form.present = content.present();
        form.childHeard = content.childHeard();
        form.notHeardReason = content.notHeardReason();
        form.childOpinion = content.childOpinion();
        form.outcome = content.outcome();
        form.conclusions = content.conclusions();
        form.lateReason = content.lateReason();
        return form;
    }

    ReviewContent content() {
        return new ReviewContent(heldOn, present, childHeard, notHeardReason, childOpinion, outcome, conclusions, lateReason);
    }

    public ChildHeard[] getHeards() {
        return ChildHeard.values();
    }

    public ReviewOutcome[] getOutcomes() {
        return ReviewOutcome.values();
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public ChildHeard getChildHeard() {
        return childHeard;
    }

    public void setChildHeard(ChildHeard childHeard) {
        this.childHeard = childHeard;
    }

    public String getNotHeardReason() {
        return notHeardReason;
    }

    public void setNotHeardReason(String notHeardReason) {
        this.notHeardReason = notHeardReason;
    }

    public String getChildOpinion() {
        return childOpinion;
    }

    public void setChildOpinion(String childOpinion) {
        this.childOpinion = childOpinion;
    }

    public ReviewOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReviewOutcome outcome) {
        this.outcome = outcome;
    }

    public String getConclusions() {
        return conclusions;
    }

    public void setConclusions(String conclusions) {
        this.conclusions = conclusions;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }
}
