package pl.ostoja.review;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * Who of those whom the act calls took part in a review (REV-26). Articles 130 and 137 name no quorum, so that it is a remark and refuses nothing.
 *
 * @param called whom the act calls and who was invited, or left out for a reason
 * @param came who of them came; an opinion in writing is no presence
 * @param absent the others
 */
public record ReviewPanel(List<InviteeRole> called, List<InviteeRole> came, List<InviteeRole> absent) implements Serializable {
    public ReviewPanel {
        called = List.copyOf(called);
        came = List.copyOf(came);
        absent = List.copyOf(absent);
    }

    /**
     * Null if nobody was called here.
     *
     * @param familyBased whether the child lived in family-based care on the day of the review
     */
    static ReviewPanel of(boolean familyBased, Collection<InvitationRow> invitations) {
        if (invitations.isEmpty()) {
            return null;
        }
        List<InvitationRow> required = invitations.stream().filter(row -> Invitees.isRequired(row.to().role(), familyBased)).toList();
        return new ReviewPanel(
                required.stream().map(row -> row.to().role()).toList(),
                required.stream().filter(ReviewPanel::hasCome).map(row -> row.to().role()).toList(),
                required.stream().filter(row -> !hasCome(row)).map(row -> row.to().role()).toList());
    }

    public boolean isComplete() {
        return absent.isEmpty();
    }

    private static boolean hasCome(InvitationRow row) {
        return row.part() != null && row.part().attendance() == Attendance.CAME;
    }
}
