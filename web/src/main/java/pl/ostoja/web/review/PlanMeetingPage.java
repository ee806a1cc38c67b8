package pl.ostoja.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.review.MeetingService;
import pl.ostoja.review.PlanMeeting;
import pl.ostoja.review.ReviewId;
import pl.ostoja.web.placement.ChildChangePage;

/** Calls the meeting of a review: {@code /review/plan?child=…}. */
@Named
@ViewScoped
public class PlanMeetingPage extends ChildChangePage {
    private static final long serialVersionUID = 1L;

    @Inject MeetingService service;

    /** Made with the form, so that a form sent twice calls one meeting. */
    private final ReviewId id = ReviewId.next();

    private final MeetingForm form = new MeetingForm();

    public String plan() {
        service.plan(new PlanMeeting(id, getChild(), form.plan()));
        return to("/review/meeting?meeting=" + id, "review.plan.done");
    }

    public MeetingForm getForm() {
        return form;
    }
}
