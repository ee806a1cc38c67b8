package pl.ostoja.placement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Pesel;

/**
 * What was found.
 *
 * @param more whether there is more than is shown
 */
public record SearchHits(List<ChildHit> children, List<FamilyHit> families, boolean more) implements Serializable {
    public static final SearchHits NONE = new SearchHits(List.of(), List.of(), false);

    public SearchHits {
        children = List.copyOf(children);
        families = List.copyOf(families);
    }

    public boolean isEmpty() {
        return children.isEmpty() && families.isEmpty();
    }

    /**
     * A child that was found.
     *
     * @param relative the relative through whom it was found; null if it was found itself
     * @param kinship what that relative is to the child
     */
    public record ChildHit(ChildId id, PersonId person, String fileNumber, String name, LocalDate born, Pesel pesel, String relative, KinshipKind kinship)
            implements Serializable {
        /** As the query gives it. */
        public ChildHit(
                UUID id, UUID person, String fileNumber, String firstName, String lastName, LocalDate born, String pesel, String relative, KinshipKind kinship) {
            this(
                    new ChildId(id), new PersonId(person), fileNumber, firstName + " " + lastName, born, pesel == null ? null : new Pesel(pesel), relative,
                    kinship);
        }
    }

    /**
     * A family that was found.
     *
     * @param carer the carer through whom it was found; null if it was found itself
     */
    public record FamilyHit(FosterFamilyId id, String fileNumber, String label, String town, String carer) implements Serializable {
        /** As the query gives it. */
        public FamilyHit(UUID id, String fileNumber, String label, String town, String firstName, String lastName) {
            this(new FosterFamilyId(id), fileNumber, label, town, firstName == null ? null : firstName + " " + lastName);
        }
    }

    /** A person in whatever part. */
    public record PersonHit(PersonId id, String name, LocalDate born, Pesel pesel) implements Serializable {
        /** As the query gives it. */
        public PersonHit(UUID id, String firstName, String lastName, LocalDate born, String pesel) {
            this(new PersonId(id), firstName + " " + lastName, born, pesel == null ? null : new Pesel(pesel));
        }
    }
}
