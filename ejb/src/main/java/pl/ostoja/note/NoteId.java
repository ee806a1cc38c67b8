package pl.ostoja.note;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Identifies a note. */
@Embeddable
public record NoteId(@Column(name = "note_id") UUID value) implements Serializable {

    public static NoteId next() {
        return new NoteId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
