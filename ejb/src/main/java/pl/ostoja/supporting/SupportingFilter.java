package pl.ostoja.supporting;

import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which supporting families a list shows; null asks for nothing.
 *
 * @param text name, or number of the file
 * @param contracted whether a contract holds today
 * @param counted those that a report counts so
 */
public record SupportingFilter(String text, SupportingState state, Boolean contracted, SupportCounted counted) implements Serializable {
    public SupportingFilter(String text, SupportingState state, Boolean contracted) {
        this(text, state, contracted, null);
    }

    boolean isTyped() {
        return text != null && !text.isBlank();
    }

    /** For the trail: which filters were used, without what was typed. */
    String inWords() {
        return Stream.of(
                        isTyped() ? "text=…" : "", state == null ? "" : "state=" + state, contracted == null ? "" : "contracted=" + contracted,
                        counted == null ? "" : "counted=" + counted.what() + " " + counted.from() + "/" + counted.to())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
