package pl.ostoja.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.review.MeetingDetails;
import pl.ostoja.review.MeetingPlan;
import pl.ostoja.review.MeetingService;
import pl.ostoja.review.MoveMeeting;
import pl.ostoja.review.ReviewId;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.placement.ChildRecordPage;

/** Moves the meeting of a review, or calls it off: {@code /review/move?meeting=…}. */
@Named
@ViewScoped
public class MoveMeetingPage extends ChildRecordPage<MeetingDetails> {
    private static final long serialVersionUID = 1L;

    @Inject MeetingService service;

    private final MeetingForm form = new MeetingForm();
    private ReviewId meeting;

    @Override
    protected MeetingDetails stored() {
        return service.details(meeting);
    }

    @Override
    protected void opened(MeetingDetails row) {
        isAbout(row.child());
        form.show(row.plan());
    }

    public String move() {
        service.move(new MoveMeeting(meeting, getRow().version(), getReason(), form.plan()));
        return to("/review/meeting?meeting=" + meeting, "review.move.done");
    }

    public String cancel() {
        service.cancel(meeting, getRow().version(), getReason());
        return toChild("/review/list", "review.cancel.done");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().plan(), form.plan())
                .in("review.meetsOn", MeetingPlan::on)
                .in("review.meetsAt", MeetingPlan::at)
                .in("review.place", MeetingPlan::place)
                .found();
    }

    public MeetingForm getForm() {
        return form;
    }

    public ReviewId getMeeting() {
        return meeting;
    }

    public void setMeeting(ReviewId meeting) {
        this.meeting = meeting;
    }
}
