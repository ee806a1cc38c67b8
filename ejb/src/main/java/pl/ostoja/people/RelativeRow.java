package pl.ostoja.people;

import java.io.Serializable;
import java.util.UUID;

/**
 * A relative of a person.
 *
 * @param kind what the relative is to the person
 * @param tie the tie as it was written down; null if it follows from others, as siblings follow from a common mother
 */
public record RelativeRow(PersonDetails person, KinshipKind kind, UUID tie) implements Serializable {
    public boolean follows() {
        return tie == null;
    }
}
