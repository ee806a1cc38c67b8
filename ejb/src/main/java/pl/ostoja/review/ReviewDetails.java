package pl.ostoja.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.law.Due;
import pl.ostoja.placement.ChildId;

/**
 * A review as a page shows it.
 *
 * @param daysLate how many days after its term it was held, 0 if in time
 * @param next by when the next one is to be held; null if it was held already, or none is owed
 * @param invitations whom its meeting called and who came; empty if none was called here
 * @param panel who of those whom the act calls was there; null if nobody was called here
 * @param opinionSentOn null as long as the opinion has not gone out
 * @param version to be sent back with a correction
 */
public record ReviewDetails(
        ReviewId id, ChildId child, ReviewContent content, long daysLate, Due next, List<InvitationRow> invitations, ReviewPanel panel, LocalDate opinionSentOn, long version)
        implements Serializable {
    public ReviewDetails {
        invitations = List.copyOf(invitations);
    }
}
