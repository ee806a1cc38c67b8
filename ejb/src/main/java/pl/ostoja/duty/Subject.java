package pl.ostoja.duty;

import java.util.UUID;

/**
 * Whom a duty concerns. At least a child or a family is named.
 *
 * @param child null when the duty is about a family as such
 * @param family the foster family concerned, null in an institution
 * @param stay the stay it follows from, null when it follows from several
 */
public record Subject(UUID child, UUID family, UUID stay) {

    public Subject {
        if (child == null && family == null) {
            throw new IllegalArgumentException("a duty concerns a child or a family");
        }
    }
}
