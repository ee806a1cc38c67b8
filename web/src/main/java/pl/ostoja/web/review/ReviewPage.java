package pl.ostoja.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.review.ConflictOfInterest;
import pl.ostoja.review.CorrectReview;
import pl.ostoja.review.ReviewContent;
import pl.ostoja.review.ReviewDetails;
import pl.ostoja.review.ReviewId;
import pl.ostoja.review.ReviewPoints;
import pl.ostoja.review.ReviewService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** One review: read, corrected, its opinion passed on: {@code /review/details?review=…} and {@code /review/correct?review=…}. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ReviewService service;
    @Inject ChildService children;
    @Inject Messages messages;
    @Inject Clock clock;

    private ReviewId review;
    private ReviewDetails row;
    private ChildDetails details;
    private ReviewForm form;
    private String reason;
    private LocalDate sentOn;

    public void load() {
        row = service.details(review);
        details = children.details(row.child());
        form = ReviewForm.of(row);
        sentOn = LocalDate.now(clock);
    }

    public String correct() {
        service.correct(new CorrectReview(review, row.version(), reason, form.content(), form.taken()));
        messages.done("review.correct.done");
        return here();
    }

    public String opinionSent() {
        service.opinionSent(review, sentOn);
        messages.done("review.opinion.done", sentOn);
        return here();
    }

    public String remove() {
        service.remove(review, row.version(), reason);
        messages.done("review.remove.done");
        return "/placement/details?faces-redirect=true&child=" + row.child();
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.details(review);
        return Differences.between(row.content(), form.content())
                .in("review.heldOn", ReviewContent::heldOn)
                .in("review.present", ReviewContent::present)
                .in("review.childHeard", ReviewContent::childHeard)
                .in("review.notHeardReason", ReviewContent::notHeardReason)
                .in("review.childOpinion", ReviewContent::childOpinion)
                .in("review.outcome", ReviewContent::outcome)
                .in("review.familySituation", content -> point(content, ReviewPoints::familySituation))
                .in("review.workMethods", content -> point(content, ReviewPoints::workMethods))
                .in("review.planChanges", content -> point(content, ReviewPoints::planChanges))
                .in("review.adoption", content -> point(content, ReviewPoints::adoption))
                .in("review.healthAndNeeds", content -> point(content, ReviewPoints::healthAndNeeds))
                .in("review.furtherStay", content -> point(content, ReviewPoints::furtherStay))
                .in("review.specialFacility", content -> point(content, ReviewPoints::specialFacility))
                .in("review.conclusions", ReviewContent::conclusions)
                .in("review.dissent", ReviewContent::dissent)
                .in("review.conflictMember", content -> conflict(content, ConflictOfInterest::member))
                .in("review.conflictDeclaredBy", content -> conflict(content, ConflictOfInterest::declaredBy))
                .in("review.conflictMeasure", content -> conflict(content, ConflictOfInterest::measure))
                .in("review.lateReason", ReviewContent::lateReason)
                .found();
    }

    private static String point(ReviewContent content, Function<ReviewPoints, String> which) {
        return content.points() == null ? null : which.apply(content.points());
    }

    private static String conflict(ReviewContent content, Function<ConflictOfInterest, String> which) {
        return content.conflict() == null ? null : which.apply(content.conflict());
    }

    private String here() {
        return "/review/details?faces-redirect=true&review=" + review;
    }

    public ReviewDetails getRow() {
        return row;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public ReviewForm getForm() {
        return form;
    }

    public ReviewId getReview() {
        return review;
    }

    public void setReview(ReviewId review) {
        this.review = review;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }
}
