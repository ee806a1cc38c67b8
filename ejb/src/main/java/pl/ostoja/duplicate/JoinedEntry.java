package pl.ostoja.duplicate;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;

/**
 * An entry of the register that was joined to another one of the same person.
 *
 * @param name that stands in it
 * @param kept the entry to which it was joined
 * @param child one of those whom the caller sees and whose relative the person is
 */
public record JoinedEntry(PersonId person, String name, PersonId kept, String keptName, ChildId child, LocalDate on) implements Serializable {}
