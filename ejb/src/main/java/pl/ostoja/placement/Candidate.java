package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.fostering.Locality;
import pl.ostoja.shared.Sex;

/**
 * A child (or an adult who stays on) who needs a place, seen from one family.
 *
 * @param from intended first day
 * @param until planned leaving day, null when unknown
 * @param kinOfCarers a carer is an ascendant or sibling of the child, so that the stay is a kinship one
 * @param disabled holds a disability certificate
 * @param juvenileAct placed under the juvenile act of 9.06.2022
 * @param siblings brothers and sisters of the child, wherever they live
 * @param sex null if not known
 * @param near from where the child comes, or where it would be best
 * @param school where the child goes to school
 */
public record Candidate(
        UUID person,
        LocalDate born,
        LocalDate from,
        LocalDate until,
        LegalBasis basis,
        boolean kinOfCarers,
        boolean disabled,
        boolean juvenileAct,
        Set<UUID> siblings,
        Sex sex,
        Locality near,
        Locality school) {

    public Candidate {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(born, "born");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(basis, "basis");
        siblings = Set.copyOf(siblings);
        Objects.requireNonNull(near, "near");
        Objects.requireNonNull(school, "school");
    }

    /** Somebody of whom it is not known from where they come. */
    public Candidate(
            UUID person, LocalDate born, LocalDate from, LocalDate until, LegalBasis basis, boolean kinOfCarers, boolean disabled, boolean juvenileAct,
            Set<UUID> siblings) {
        this(person, born, from, until, basis, kinOfCarers, disabled, juvenileAct, siblings, null, Locality.UNKNOWN, Locality.UNKNOWN);
    }

    Candidate coming(Sex ofWhom, Locality from, Locality school) {
        return new Candidate(person, born, this.from, until, basis, kinOfCarers, disabled, juvenileAct, siblings, ofWhom, from, school);
    }

    /** The same, who leaves on the day at the latest; null sets no day. */
    Candidate leavingBy(LocalDate day) {
        boolean before = day == null || until != null && until.isBefore(day);
        return before ? this : new Candidate(person, born, from, day, basis, kinOfCarers, disabled, juvenileAct, siblings, sex, near, school);
    }

    boolean underJuvenileAct() {
        return juvenileAct || basis == LegalBasis.JUVENILE_ACT;
    }
}
