package pl.ostoja.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.review.MeetingDetails;
import pl.ostoja.review.MeetingPlan;
import pl.ostoja.review.MeetingService;
import pl.ostoja.review.MoveMeeting;
import pl.ostoja.review.ReviewId;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** Moves the meeting of a review, or calls it off: {@code /review/move?meeting=…}. */
@Named
@ViewScoped
public class MoveMeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject MeetingService service;
    @Inject ChildService children;
    @Inject Messages messages;

    private final MeetingForm form = new MeetingForm();
    private ReviewId meeting;
    private MeetingDetails row;
    private ChildDetails details;
    private String reason;

    public void load() {
        row = service.details(meeting);
        details = children.details(row.child());
        form.show(row.plan());
    }

    public String move() {
        service.move(new MoveMeeting(meeting, row.version(), reason, form.plan()));
        messages.done("review.move.done");
        return "/review/meeting?faces-redirect=true&meeting=" + meeting;
    }

    public String cancel() {
        service.cancel(meeting, row.version(), reason);
        messages.done("review.cancel.done");
        return "/review/list?faces-redirect=true&child=" + row.child();
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.details(meeting);
        return Differences.between(row.plan(), form.plan())
                .in("review.meetsOn", MeetingPlan::on)
                .in("review.meetsAt", MeetingPlan::at)
                .in("review.place", MeetingPlan::place)
                .found();
    }

    public MeetingForm getForm() {
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
