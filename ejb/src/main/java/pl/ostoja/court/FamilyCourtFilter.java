package pl.ostoja.court;

import java.io.Serializable;

/**
 * Which families in court a list shows; null asks for nothing.
 *
 * @param text name of the family or number of its file
 */
public record FamilyCourtFilter(String text, FamilyCourtState state) implements Serializable {
    boolean isTyped() {
        return text != null && !text.isBlank();
    }

    /** For the trail: which filters were used, without what was typed. */
    String inWords() {
        return ("courts " + (isTyped() ? "text=… " : "") + (state == null ? "" : "state=" + state)).strip();
    }
}
