package pl.ostoja.review;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeded;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;

/** Reviews of a {@link Seeding}. */
public final class ReviewSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public ReviewSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    /** @param opinionSentOn null if the opinion has not gone out, and then by nobody */
    public void review(ReviewId id, ChildId child, ReviewContent content, Entered entered, LocalDate opinionSentOn, Entered sent) {
        Review review = new Review(id, centre, child, content);
        Seeded made = seeding.made(review, id.value(), entered);
        if (opinionSentOn != null) {
            review.opinionSent(opinionSentOn);
            made.changed(sent);
        }
        made.done();
    }

    /** @param sent null if it has not gone out, and then by nobody; the same holds of the part */
    public record Invited(InvitationId id, Invitee invitee, InvitationSent sent, String notInvitedReason, Part part) {}

    /** A meeting ahead, or the one in which a review was held. */
    public void meeting(ReviewId id, ChildId child, MeetingPlan plan, List<Invited> invited, Entered entered, Entered closed) {
        Meeting meeting = new Meeting(id, centre, child, plan);
        seeding.made(meeting, id.value(), entered).done();
        invited.forEach(one -> invitation(meeting, one, entered, closed));
    }

    public void demand(OpinionDemandId id, ChildId child, OpinionDemandContent content, Entered entered) {
        seeding.made(new OpinionDemand(id, centre, child, content), id.value(), entered).done();
    }

    public void outside(OutsideAssessmentId id, ChildId child, OutsideAssessmentContent content, Entered entered) {
        seeding.made(new OutsideAssessment(id, centre, child, content), id.value(), entered).done();
    }

    private void invitation(Meeting meeting, Invited one, Entered entered, Entered closed) {
        MeetingInvitation invitation = new MeetingInvitation(one.id(), meeting, Addressee.of(one.invitee()));
        if (one.notInvitedReason() != null) {
            invitation.leaveOut(one.notInvitedReason());
        } else if (one.sent() != null) {
            invitation.send(one.sent());
        }
        Seeded made = seeding.made(invitation, one.id().value(), entered);
        if (one.part() != null) {
            invitation.take(one.part());
            made.changed(closed);
        }
        made.done();
    }
}
