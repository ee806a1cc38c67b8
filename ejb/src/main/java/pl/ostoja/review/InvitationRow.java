package pl.ostoja.review;

import java.io.Serializable;

/**
 * Somebody whom a meeting calls.
 *
 * @param sent null as long as the invitation has not gone out
 * @param notInvitedReason why this person is not invited, null if it is
 * @param part null until the review was held
 */
public record InvitationRow(InvitationId id, Addressee to, InvitationSent sent, String notInvitedReason, Part part) implements Serializable {
    public boolean isSent() {
        return sent != null;
    }

    /** Neither sent nor left out for a reason. */
    public boolean isOpen() {
        return sent == null && notInvitedReason == null;
    }
}
