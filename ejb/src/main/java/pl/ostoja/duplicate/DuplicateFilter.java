package pl.ostoja.duplicate;

import java.io.Serializable;

/**
 * Which pairs a list shows; null asks for nothing.
 *
 * @param text name or part of the PESEL of one of the two
 */
public record DuplicateFilter(String text, DuplicateState state) implements Serializable {
    /** For the trail: which filters were used, without what was typed. */
    String inWords() {
        String words = (text == null || text.isBlank() ? "" : "text=… ") + (state == null ? "" : "state=" + state);
        return words.strip();
    }
}
