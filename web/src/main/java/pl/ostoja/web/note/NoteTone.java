package pl.ostoja.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import pl.ostoja.note.NoteState;

/** The tone in which pages say how things stand with a note. */
@Named
@RequestScoped
public class NoteTone {

    public String of(NoteState state) {
        return switch (state) {
            case LATE -> "late";
            case OPEN -> "soon";
            case PAID -> "ok";
            case CREDIT, CANCELLED -> "out";
        };
    }
}
