package pl.ostoja.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.review.RecordReview;
import pl.ostoja.review.ReviewId;
import pl.ostoja.review.ReviewService;
import pl.ostoja.web.placement.ChildChangePage;

/** Writes down a review to which nobody was called here: {@code /review/new?child=…}. */
@Named
@ViewScoped
public class NewReviewPage extends ChildChangePage {
    private static final long serialVersionUID = 1L;

    @Inject ReviewService service;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final ReviewId id = ReviewId.next();

    private final ReviewForm form = new ReviewForm();

    @Override
    protected void opened() {
        form.setHeldOn(LocalDate.now(clock));
    }

    public String record() {
        service.record(new RecordReview(id, getChild(), form.content(), List.of()));
        return to("/review/details?review=" + id, "review.new.done", form.getHeldOn());
    }

    public ReviewForm getForm() {
        return form;
    }
}
