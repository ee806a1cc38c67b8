package pl.ostoja.duplicate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.people.FormerNameRow;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;

/**
 * A relative who may stand twice in the register.
 *
 * @param born null if not known
 * @param of of whose children the caller sees
 * @param data all that is known about who the person is now
 */
public record LikelyPerson(PersonId person, String name, LocalDate born, List<Of> of, PersonData data, List<FormerNameRow> formerNames) implements Serializable {
    public LikelyPerson {
        of = List.copyOf(of);
        formerNames = List.copyOf(formerNames);
    }

    /** What the person is to a child. */
    public record Of(ChildId child, String name, KinshipKind kind) implements Serializable {}
}
