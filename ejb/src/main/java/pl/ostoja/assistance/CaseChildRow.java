package pl.ostoja.assistance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;

/**
 * A child of a family with which an assistant worked in a time.
 *
 * @param name last name first
 * @param file of the child in care; null if there is none that the caller sees
 * @param families to which it belonged in the time, by name
 */
public record CaseChildRow(PersonId person, String name, LocalDate born, ChildId file, List<Family> families) implements Serializable {
    public CaseChildRow {
        families = List.copyOf(families);
    }

    /** @param label what the family is called */
    public record Family(AssistanceCaseId id, String label) implements Serializable {}
}
