package pl.ostoja.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.review.CorrectReview;
import pl.ostoja.review.ReviewDetails;
import pl.ostoja.review.ReviewId;
import pl.ostoja.review.ReviewService;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.text.Texts;

/** One review: read, corrected, its opinion passed on: {@code /review/details?review=…} and {@code /review/correct?review=…}. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ReviewService service;
    @Inject ChildService children;
    @Inject Messages messages;
    @Inject Texts texts;
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
        form = ReviewForm.of(row.content());
        sentOn = LocalDate.now(clock);
    }

    public String correct() {
        service.correct(new CorrectReview(review, row.version(), reason, form.content()));
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
        var theirs = row.content();
        var yours = form.content();
        var found = new ArrayList<Difference>();
        add(found, "review.heldOn", theirs.heldOn(), yours.heldOn());
        add(found, "review.present", theirs.present(), yours.present());
        add(found, "review.childHeard", theirs.childHeard(), yours.childHeard());
        add(found, "review.notHeardReason", theirs.notHeardReason(), yours.notHeardReason());
        add(found, "review.childOpinion", theirs.childOpinion(), yours.childOpinion());
        add(found, "review.outcome", theirs.outcome(), yours.outcome());
        add(found, "review.conclusions", theirs.conclusions(), yours.conclusions());
        add(found, "review.lateReason", theirs.lateReason(), yours.lateReason());
        return found;
    }

    private void add(List<Difference> found, String key, Object theirs, Object yours) {
        if (!Objects.equals(theirs, yours)) {
            found.add(new Difference(texts.of(key), theirs, yours));
        }
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
