package pl.ostoja.supporting;

import java.io.Serializable;

/**
 * Which supporting families a list shows; null asks for nothing.
 *
 * @param text name, or number of the file
 * @param contracted whether a contract holds today
 */
public record SupportingFilter(String text, SupportingState state, Boolean contracted) implements Serializable {
    boolean isTyped() {
        return text != null && !text.isBlank();
    }

    /** For the trail: which filters were used, without what was typed. */
    String inWords() {
        String words = (isTyped() ? "text=… " : "") + (state == null ? "" : "state=" + state + " ") + (contracted == null ? "" : "contracted=" + contracted);
        return words.strip();
    }
}
