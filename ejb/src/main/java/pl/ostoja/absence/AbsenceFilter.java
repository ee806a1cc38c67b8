package pl.ostoja.absence;

import java.io.Serializable;

/**
 * Which of the children who are away a list shows; null asks for nothing.
 *
 * @param text name or file number of the child
 */
public record AbsenceFilter(String text, AbsenceKind kind) implements Serializable {
    /** For the trail: which filters were used, without what was typed. */
    String inWords() {
        String words = (text == null || text.isBlank() ? "" : "text=… ") + (kind == null ? "" : "kind=" + kind);
        return words.strip();
    }
}
