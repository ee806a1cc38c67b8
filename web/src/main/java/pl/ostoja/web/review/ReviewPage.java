package pl.ostoja.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import pl.ostoja.review.ConflictOfInterest;
import pl.ostoja.review.CorrectReview;
import pl.ostoja.review.ReviewContent;
import pl.ostoja.review.ReviewDetails;
import pl.ostoja.review.ReviewId;
import pl.ostoja.review.ReviewPoints;
import pl.ostoja.review.ReviewService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.placement.ChildRecordPage;

/** One review: read, corrected, its opinion passed on: {@code /review/details?review=…} and {@code /review/correct?review=…}. */
@Named
@ViewScoped
public class ReviewPage extends ChildRecordPage<ReviewDetails> {
    private static final long serialVersionUID = 1L;

    @Inject ReviewService service;
    @Inject Clock clock;

    private ReviewId review;
    private ReviewForm form;
    private LocalDate sentOn;

    @Override
    protected ReviewDetails stored() {
        return service.details(review);
    }

    @Override
    protected void opened(ReviewDetails row) {
        isAbout(row.child());
        form = ReviewForm.of(row);
        sentOn = LocalDate.now(clock);
    }

    public String correct() {
        service.correct(new CorrectReview(review, getRow().version(), getReason(), form.content(), form.taken()));
        return here("review.correct.done");
    }

    public String opinionSent() {
        service.opinionSent(review, sentOn);
        return here("review.opinion.done", sentOn);
    }

    public String remove() {
        service.remove(review, getRow().version(), getReason());
        return toChild("/placement/details", "review.remove.done");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
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

    private String here(String done, Object... args) {
        return to("/review/details?review=" + review, done, args);
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

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }
}
