package pl.ostoja.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;

/** The meetings of reviews ahead: called, moved, called off, and who is invited. What became of them {@link ReviewService} writes down. */
@Stateless
public class MeetingService {
    private static final System.Logger LOG = System.getLogger(MeetingService.class.getName());

    @Inject
    Meetings meetings;

    @Inject
    Reviews reviews;

    @Inject
    Children children;

    @Inject
    Calls calls;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    /** Puts everybody on its list whom the act calls. Calling the same meeting again changes nothing. */
    @Allowed(Right.RECORD_REVIEWS)
    public ReviewId plan(@Valid PlanMeeting command) {
        CareFacts care = children.lock(command.child());
        if (meetings.isKnown(command.id())) {
            return command.id();
        }
        check(command.plan(), care);
        refuseSecond(command.child());
        Meeting meeting = new Meeting(command.id(), caller.centre(), command.child(), command.plan());
        meetings.add(meeting);
        callMissing(meeting, care);
        log(meeting, "called");
        return command.id();
    }

    @Allowed(Right.RECORD_REVIEWS)
    public void move(@Valid MoveMeeting command) {
        Meeting meeting = meetings.find(command.id());
        CareFacts care = hold(meeting);
        EditConflict.refuseUnlessCurrent(command.version(), meeting.version());
        check(command.plan(), care);
        meeting.move(command.plan());
        meetings.invitations(meeting.id()).forEach(MeetingInvitation::takeBack);
        callMissing(meeting, care);
        trail.because(command.reason());
        log(meeting, "moved");
    }

    /** Calls a meeting off. */
    @Allowed(Right.RECORD_REVIEWS)
    public void cancel(ReviewId id, long version, @NotBlank String reason) {
        Meeting meeting = meetings.find(id);
        hold(meeting);
        removals.remove(meeting, version, reason);
        log(meeting, "called off");
    }

    /** Inviting the same person again under the same number changes nothing. */
    @Allowed(Right.RECORD_REVIEWS)
    public InvitationId invite(@Valid InviteMore command) {
        Meeting meeting = meetings.find(command.meeting());
        CareFacts care = hold(meeting);
        if (meetings.isKnown(command.id())) {
            return command.id();
        }
        Addressee one = new Addressee(command.role(), null, command.name(), command.address());
        MeetingRules.checkMayCall(calls.invitees(meeting.child(), care), one);
        meetings.add(new MeetingInvitation(command.id(), meeting, one));
        log(meeting, "calls one more");
        return command.id();
    }

    @Allowed(Right.RECORD_REVIEWS)
    public void send(@Valid SendInvitations command) {
        Meeting meeting = meetings.find(command.meeting());
        CareFacts care = hold(meeting);
        MeetingRules.checkSent(command.sent().on(), meeting.plan().on(), calls.today());
        Invitees invitees = calls.invitees(meeting.child(), care, command.sent().on());
        for (InvitationId id : command.invitations()) {
            MeetingInvitation invitation = of(meeting, id);
            MeetingRules.checkMayCall(invitees, invitation.to());
            invitation.send(command.sent());
        }
        log(meeting, "invitations sent");
    }

    /** Puts on the list whom the act calls and who is not on it: the child has moved since, or a parent has got authority back (REV-20). */
    @Allowed(Right.RECORD_REVIEWS)
    public void complete(ReviewId id) {
        Meeting meeting = meetings.find(id);
        callMissing(meeting, hold(meeting));
        log(meeting, "calls who was missing");
    }

    /** Whom the act lets the meeting call, on its day, or today as long as that is ahead. */
    @Allowed(Right.RECORD_REVIEWS)
    public Invitees invitees(ReviewId id) {
        Meeting meeting = meetings.find(id);
        return calls.invitees(meeting, children.visible(meeting.child()));
    }

    /** Somebody on the list is not invited. */
    @Allowed(Right.RECORD_REVIEWS)
    public void leaveOut(InvitationId id, @NotBlank @Size(max = 1000) String reason) {
        MeetingInvitation invitation = meetings.invitation(id);
        Meeting meeting = meetings.find(invitation.meeting());
        hold(meeting);
        invitation.leaveOut(reason);
        log(meeting, "leaves one out");
    }

    @Allowed(Right.SEE_REVIEWS)
    public MeetingDetails details(ReviewId id) {
        Meeting meeting = meetings.find(id);
        children.requireVisible(meeting.child());
        trail.seen(caller.centre().value(), "CHILD", meeting.child().value(), "review meeting");
        return meeting.details(meetings.invitations(id).stream().map(MeetingInvitation::row).toList(), reviews.isKnown(id));
    }

    /** Meetings whose review was not held yet: one, or none. */
    @Allowed(Right.SEE_REVIEWS)
    public List<MeetingRow> ahead(ChildId child) {
        children.requireVisible(child);
        trail.seen(caller.centre().value(), "CHILD", child.value(), "review meetings");
        return meetings.ahead(child).stream().map(Meeting::row).toList();
    }

    private void callMissing(Meeting meeting, CareFacts care) {
        List<InvitationRow> called = meetings.invitations(meeting.id()).stream().map(MeetingInvitation::row).toList();
        calls.invitees(meeting, care).missing(called).forEach(invitee -> meetings.add(new MeetingInvitation(InvitationId.next(), meeting, Addressee.of(invitee))));
    }

    private void check(MeetingPlan plan, CareFacts care) {
        MeetingRules.checkDay(plan.on(), care, calls.today());
        MeetingRules.checkPlace(plan.place(), calls.home(care));
    }

    /** REV-14: one at a time. */
    private void refuseSecond(ChildId child) {
        meetings.ahead(child).stream().findFirst().ifPresent(other -> {
            throw new BusinessRuleViolation("REV-14", "review.violation.meetingTwice", other.plan().on());
        });
    }

    /** Waits for whoever changes the child's file, and refuses a meeting that is over. */
    private CareFacts hold(Meeting meeting) {
        CareFacts care = children.lock(meeting.child());
        if (reviews.isKnown(meeting.id())) {
            throw new BusinessRuleViolation("REV-18", "review.violation.meetingOver");
        }
        return care;
    }

    private MeetingInvitation of(Meeting meeting, InvitationId id) {
        MeetingInvitation invitation = meetings.invitation(id);
        if (!invitation.meeting().equals(meeting.id())) {
            throw new NotFound();
        }
        return invitation;
    }

    private static void log(Meeting meeting, String what) {
        LOG.log(System.Logger.Level.INFO, "child {0}: meeting {1} {2}", meeting.child(), meeting.id(), what);
    }
}
