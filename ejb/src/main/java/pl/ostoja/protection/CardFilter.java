package pl.ostoja.protection;

import java.io.Serializable;

/** Which Blue Cards a list shows; null asks for nothing. */
public record CardFilter(CardState state) implements Serializable {
    /** For the trail. */
    String inWords() {
        return state == null ? "" : "state=" + state;
    }
}
