package pl.ostoja.offer;

import java.io.Serializable;

/**
 * Which requests a list shows; null asks for nothing.
 *
 * @param text name or file number of a child
 */
public record RequestFilter(String text, RequestState state, Urgency urgency, SearchHint hint) implements Serializable {
    public static final RequestFilter ALL = new RequestFilter(null, null, null, null);

    /** For the trail: which filters were used, without what was typed. */
    String inWords() {
        String words = (text == null || text.isBlank() ? "" : "text=… ") + (state == null ? "" : "state=" + state + " ") + (urgency == null ? "" : "urgency=" + urgency + " ");
        return (words + (hint == null ? "" : "hint=" + hint)).strip();
    }
}
