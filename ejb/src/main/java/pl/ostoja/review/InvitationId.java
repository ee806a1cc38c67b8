package pl.ostoja.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one invitation to a meeting that reviews a child's situation. */
@Embeddable
public record InvitationId(@Column(name = "invitation_id") UUID value) implements Serializable {
    public static InvitationId next() {
        return new InvitationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
