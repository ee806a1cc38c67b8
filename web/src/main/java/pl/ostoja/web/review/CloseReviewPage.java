package pl.ostoja.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.review.MeetingDetails;
import pl.ostoja.review.MeetingService;
import pl.ostoja.review.RecordReview;
import pl.ostoja.review.ReviewId;
import pl.ostoja.review.ReviewService;
import pl.ostoja.web.faces.Messages;

/** Closes the review of a meeting: who came, what was found: {@code /review/close?meeting=…}. */
@Named
@ViewScoped
public class CloseReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject MeetingService meetings;
    @Inject ReviewService service;
    @Inject ChildService children;
    @Inject Messages messages;

    private final ReviewForm form = new ReviewForm();
    private ReviewId meeting;
    private MeetingDetails found;
    private ChildDetails details;

    public void load() {
        found = meetings.details(meeting);
        details = children.details(found.child());
        form.setHeldOn(found.plan().on());
        form.invited(found.invitations());
    }

    public String close() {
        service.record(new RecordReview(meeting, found.child(), form.content(), form.taken()));
        messages.done("review.new.done", form.getHeldOn());
        return "/review/details?faces-redirect=true&review=" + meeting;
    }

    public ReviewForm getForm() {
        return form;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public ReviewId getMeeting() {
        return meeting;
    }

    public void setMeeting(ReviewId meeting) {
        this.meeting = meeting;
    }
}
