package pl.ostoja.offer;

import java.io.Serializable;
import pl.ostoja.placement.ChildId;

/**
 * Which requests a list shows; null asks for nothing.
 *
 * @param text name or file number of a child
 * @param child for whom
 */
public record RequestFilter(String text, RequestState state, Urgency urgency, SearchHint hint, ChildId child) implements Serializable {
    public static final RequestFilter ALL = new RequestFilter(null, null, null, null, null);

    /** For the trail: which filters were used, without what was typed. */
    String inWords() {
        String words = (text == null || text.isBlank() ? "" : "text=… ") + (state == null ? "" : "state=" + state + " ") + (urgency == null ? "" : "urgency=" + urgency + " ");
        return (words + (hint == null ? "" : "hint=" + hint + " ") + (child == null ? "" : "child=" + child)).strip();
    }
}
