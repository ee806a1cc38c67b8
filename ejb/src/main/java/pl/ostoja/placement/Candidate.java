package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A child (or an adult who stays on) who needs a place, seen from one family.
 *
 * @param from intended first day
 * @param until planned leaving day, null when unknown
 * @param kinOfCarers a carer is an ascendant or sibling of the child, so that the stay is a kinship one
 * @param disabled holds a disability certificate
 * @param juvenileAct placed under the juvenile act of 9.06.2022
 * @param siblings brothers and sisters of the child, wherever they live
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
        Set<UUID> siblings) {

    public Candidate {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(born, "born");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(basis, "basis");
        siblings = Set.copyOf(siblings);
    }

    boolean underJuvenileAct() {
        return juvenileAct || basis == LegalBasis.JUVENILE_ACT;
    }
}
