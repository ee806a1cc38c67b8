package pl.ostoja.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.review.RecordReview;
import pl.ostoja.review.ReviewId;
import pl.ostoja.review.ReviewService;
import pl.ostoja.web.faces.Messages;

/** Writes down a review to which nobody was called here: {@code /review/new?child=…}. */
@Named
@ViewScoped
public class NewReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ReviewService service;
    @Inject ChildService children;
    @Inject Messages messages;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final ReviewId id = ReviewId.next();

    private final ReviewForm form = new ReviewForm();
    private ChildId child;
    private ChildDetails details;

    public void load() {
        details = children.details(child);
        form.setHeldOn(LocalDate.now(clock));
    }

    public String record() {
        service.record(new RecordReview(id, child, form.content(), List.of()));
        messages.done("review.new.done", form.getHeldOn());
        return "/review/details?faces-redirect=true&review=" + id;
    }

    public ReviewForm getForm() {
        return form;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
    }
}
