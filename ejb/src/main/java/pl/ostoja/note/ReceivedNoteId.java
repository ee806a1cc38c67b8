package pl.ostoja.note;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Identifies a note that somebody else sent. */
@Embeddable
public record ReceivedNoteId(@Column(name = "received_id") UUID value) implements Serializable {
    public static ReceivedNoteId next() {
        return new ReceivedNoteId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
