package pl.ostoja.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import pl.ostoja.placement.ChildId;
import pl.ostoja.review.Invitation;
import pl.ostoja.review.Invitee;
import pl.ostoja.review.Invitees;
import pl.ostoja.review.ReviewService;
import pl.ostoja.web.faces.Query;

/** Whom a review of a child calls, and whom it may not: {@code /review/invitees?child=…}. */
@Named
@RequestScoped
public class InviteesPage {
    @Inject ReviewService service;
    @Inject Query query;

    private Invitees invitees;

    public Invitees getInvitees() {
        if (invitees == null) {
            invitees = service.invitees(new ChildId(query.id("child")));
        }
        return invitees;
    }

    /** Those that somebody of this child falls under. */
    public List<Invitation> getInvitations() {
        return Arrays.stream(Invitation.values()).filter(invitation -> !who(invitation).isEmpty()).toList();
    }

    public List<Invitee> who(Invitation invitation) {
        return getInvitees().who(invitation);
    }
}
