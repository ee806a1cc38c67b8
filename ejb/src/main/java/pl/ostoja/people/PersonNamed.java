package pl.ostoja.people;

import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.access.RecordKind;

/**
 * That a file names a person.
 *
 * @param fact what of the file names the person: the kind of the row, as the trail calls it
 * @param record the file
 */
public record PersonNamed(PersonId person, String fact, RecordKind kind, UUID record) implements Serializable {}
