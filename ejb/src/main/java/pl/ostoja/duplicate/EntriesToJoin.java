package pl.ostoja.duplicate;

import java.io.Serializable;
import java.util.Set;
import pl.ostoja.people.PersonPart;

/**
 * Two entries beside each other, before they become one.
 *
 * @param differing in what they differ, so that somebody has to say which is right
 */
public record EntriesToJoin(PersonEntry one, PersonEntry other, Set<PersonPart> differing) implements Serializable {
    public EntriesToJoin {
        differing = Set.copyOf(differing);
    }
}
