package pl.ostoja.web.faces;

import java.io.Serializable;

/** One of the things a user may choose from, with its name in the user's language. */
public record Choice(Object value, String label) implements Serializable {
    @Override
    public String toString() {
        return label;
    }
}
