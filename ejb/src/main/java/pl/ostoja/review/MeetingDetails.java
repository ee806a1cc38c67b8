package pl.ostoja.review;

import java.io.Serializable;
import java.util.List;
import pl.ostoja.placement.ChildId;

/**
 * A meeting with everybody on its list.
 *
 * @param id the one that the review gets that is held there
 * @param over whether that was held
 * @param version to be sent back with a change
 */
public record MeetingDetails(ReviewId id, ChildId child, MeetingPlan plan, List<InvitationRow> invitations, boolean over, long version) implements Serializable {
    public MeetingDetails {
        invitations = List.copyOf(invitations);
    }
}
