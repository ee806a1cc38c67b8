package pl.ostoja.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.review.Invitation;
import pl.ostoja.review.InvitationRow;
import pl.ostoja.review.Invitee;
import pl.ostoja.review.InviteeRole;
import pl.ostoja.review.Invitees;
import pl.ostoja.review.MeetingDetails;
import pl.ostoja.review.MeetingService;
import pl.ostoja.review.ReviewId;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.text.Texts;

/** The meeting of a review and whom it calls: {@code /review/meeting?meeting=…}. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject MeetingService service;
    @Inject ChildService children;
    @Inject CurrentCaller caller;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject Clock clock;

    private ReviewId meeting;
    private MeetingDetails found;
    private ChildDetails details;
    private Invitees invitees;
    private InvitationsForm form;

    public void load() {
        found = service.details(meeting);
        details = children.details(found.child());
        invitees = caller.get().may(Right.RECORD_REVIEWS) ? service.invitees(meeting) : null;
        form = new InvitationsForm(LocalDate.now(clock));
    }

    public String send() {
        service.send(form.sent(meeting));
        messages.done("review.send.done");
        return here();
    }

    public String leaveOut() {
        service.leaveOut(form.leftOut(), form.getLeftOutReason());
        messages.done("review.leaveOut.done");
        return here();
    }

    public String invite() {
        service.invite(form.more(meeting));
        messages.done("review.invite.done");
        return here();
    }

    public String complete() {
        service.complete(meeting);
        messages.done("review.complete.done");
        return here();
    }

    /** Whom the page may write down as invited, or as not invited. */
    public List<Choice> getOpen() {
        return choices(found.invitations().stream().filter(InvitationRow::isOpen));
    }

    public List<Choice> getAll() {
        return choices(found.invitations().stream());
    }

    /** Who may be heard besides; several of them too. */
    public List<InviteeRole> getRoles() {
        return invitees.all().stream()
                .filter(invitee -> invitee.invitation() != Invitation.FORBIDDEN && invitee.person() == null)
                .map(Invitee::role)
                .toList();
    }

    public List<Invitee> getForbidden() {
        return invitees == null ? List.of() : invitees.who(Invitation.FORBIDDEN);
    }

    /** Whom the act calls and who is not on the list, in words; empty if nobody. */
    public String getMissing() {
        return invitees.missing(found.invitations()).stream()
                .map(one -> one.name() == null ? texts.name(one.role()) : texts.name(one.role()) + ": " + one.name())
                .collect(Collectors.joining(", "));
    }

    private List<Choice> choices(Stream<InvitationRow> invitations) {
        return invitations.map(one -> new Choice(one.id().toString(), name(one))).toList();
    }

    public String name(InvitationRow one) {
        String role = texts.name(one.to().role());
        return one.to().name() == null ? role : role + ": " + one.to().name();
    }

    private String here() {
        return "/review/meeting?faces-redirect=true&meeting=" + meeting;
    }

    public boolean isOpenForChange() {
        return invitees != null && !found.over();
    }

    public MeetingDetails getFound() {
        return found;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public InvitationsForm getForm() {
        return form;
    }

    public ReviewId getMeeting() {
        return meeting;
    }

    public void setMeeting(ReviewId meeting) {
        this.meeting = meeting;
    }
}
