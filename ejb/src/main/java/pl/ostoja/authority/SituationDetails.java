package pl.ostoja.authority;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonId;

/**
 * The legal situation of a child on a day, as a page shows it.
 *
 * @param parents the mother, then the father
 * @param legallyFree whether it may be adopted
 * @param events what brought it about and what followed, the latest first
 */
public record SituationDetails(
        LocalDate day, List<ParentRow> parents, List<GuardianRow> guardians, boolean legallyFree, List<LegalEventDetails> events)
        implements Serializable {
    public SituationDetails {
        parents = List.copyOf(parents);
        guardians = List.copyOf(guardians);
        events = List.copyOf(events);
    }

    /**
     * Mother or father.
     *
     * @param person null if there is none, or none is known
     * @param since from when the authority is so, null if since birth or if that is not known
     */
    public record ParentRow(KinshipKind role, PersonId person, String name, ParentalAuthority authority, LocalDate since) implements Serializable {}

    /** A guardian of the child. */
    public record GuardianRow(PersonId person, String name) implements Serializable {}
}
