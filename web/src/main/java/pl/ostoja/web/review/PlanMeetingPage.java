package pl.ostoja.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.review.MeetingService;
import pl.ostoja.review.PlanMeeting;
import pl.ostoja.review.ReviewId;
import pl.ostoja.web.faces.Messages;

/** Calls the meeting of a review: {@code /review/plan?child=…}. */
@Named
@ViewScoped
public class PlanMeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject MeetingService service;
    @Inject ChildService children;
    @Inject Messages messages;

    /** Made with the form, so that a form sent twice calls one meeting. */
    private final ReviewId id = ReviewId.next();

    private final MeetingForm form = new MeetingForm();
    private ChildId child;
    private ChildDetails details;

    public void load() {
        details = children.details(child);
    }

    public String plan() {
        service.plan(new PlanMeeting(id, child, form.plan()));
        messages.done("review.plan.done");
        return "/review/meeting?faces-redirect=true&meeting=" + id;
    }

    public MeetingForm getForm() {
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
