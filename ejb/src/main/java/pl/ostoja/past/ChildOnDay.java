package pl.ostoja.past;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.absence.AbsenceKind;
import pl.ostoja.authority.ContactLimit;
import pl.ostoja.authority.SituationDetails.ParentRow;
import pl.ostoja.placement.StayRow;

/**
 * How things were with a child on a day, by one state of knowledge.
 *
 * @param stay where it lived; null outside of care
 * @param away in which way it was not there; null if it was
 * @param parents the mother, then the father; empty, like all that follows, for whoever may not know the legal situation
 */
public record ChildOnDay(
        String name, LocalDate born, StayRow stay, AbsenceKind away, List<ParentRow> parents, List<String> guardians, Boolean legallyFree, List<Limited> limits)
        implements Serializable {

    public ChildOnDay {
        parents = List.copyOf(parents);
        guardians = List.copyOf(guardians);
        limits = List.copyOf(limits);
    }

    /** How contacts of somebody with the child were limited. */
    public record Limited(String name, ContactLimit limit) implements Serializable {}
}
