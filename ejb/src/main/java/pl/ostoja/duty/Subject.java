package pl.ostoja.duty;

import java.util.UUID;

/**
 * Whom a duty concerns. At least a child or a family is named.
 *
 * @param child null when the duty is about a family as such
 * @param family the foster family concerned, null in an institution
 * @param stay the stay it follows from, null when it follows from several
 * @param assistance the family that an assistant works with; null of a duty about anybody else
 */
public record Subject(UUID child, UUID family, UUID stay, UUID assistance) {

    public Subject {
        if (child == null && family == null && assistance == null) {
            throw new IllegalArgumentException("a duty concerns a child or a family");
        }
    }

    public Subject(UUID child, UUID family, UUID stay) {
        this(child, family, stay, null);
    }

    /** A foster family as such. */
    public static Subject ofFamily(UUID family) {
        return new Subject(null, family, null);
    }

    public static Subject ofAssistance(UUID family) {
        return new Subject(null, null, null, family);
    }

    /** Whose page shows the duty, and whose facts it follows. */
    UUID owner() {
        if (child != null) {
            return child;
        }
        return family == null ? assistance : family;
    }
}
