package pl.ostoja.people;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.access.RecordKind;

/**
 * Tells through which record the caller sees a person. The areas that own such records implement it; persons themselves do not know where they
 * appear.
 */
public interface PersonSight {

    /**
     * A record that leads to the person.
     *
     * @param fileNumber by which people name it
     */
    record Seen(RecordKind kind, UUID record, String fileNumber) implements Serializable {}

    /** A visible record that the person belongs to; empty if the caller sees none. */
    Optional<Seen> through(PersonId person);
}
