package pl.ostoja.leaving;

import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of those who leave care a list shows; null asks for nothing.
 *
 * @param text name or file number
 * @param days until full age at most, for those who are not of full age yet
 */
public record LeaverFilter(String text, LeaverState state, LeaverMissing missing, Integer days) implements Serializable {
    public static final LeaverFilter NONE = new LeaverFilter(null, null, null, null);

    /** For the trail: which filters were used, without what was typed. */
    String inWords() {
        return Stream.of(isTyped() ? "text=…" : "", state == null ? "" : "state=" + state, missing == null ? "" : "missing=" + missing, days == null ? "" : "days=" + days)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    boolean isTyped() {
        return text != null && !text.isBlank();
    }
}
