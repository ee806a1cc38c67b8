package pl.ostoja.leaving;

import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which aids a list shows; null asks for nothing.
 *
 * @param text name or file number
 * @param endsWithin days within which a monthly aid ends, counted from today
 */
public record AidFilter(String text, LeavingAidKind kind, Integer endsWithin) implements Serializable {
    public static final AidFilter NONE = new AidFilter(null, null, null);

    /** For the trail: which filters were used, without what was typed. */
    String inWords() {
        return Stream.of(isTyped() ? "text=…" : "", kind == null ? "" : "kind=" + kind, endsWithin == null ? "" : "endsWithin=" + endsWithin)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    boolean isTyped() {
        return text != null && !text.isBlank();
    }
}
