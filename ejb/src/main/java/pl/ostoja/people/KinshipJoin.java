package pl.ostoja.people;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * What becomes of the ties of two entries of one person (PPL-17). Each goes over to the kept entry; what both say is said once, by the tie that still
 * holds. A tie between the two that has ended was a mistake and goes.
 *
 * @param moved ties that name the kept entry from now on
 * @param dropped ties that are taken away
 */
record KinshipJoin(Set<UUID> moved, Set<UUID> dropped) {

    /** @param ties all that either of the two has, also those that have ended */
    static KinshipJoin of(PersonId kept, PersonId joined, Collection<KinTie> ties) {
        List<KinTie> own = ties.stream().filter(tie -> tie.names(kept) && !tie.names(joined)).toList();
        KinshipJoin join = new KinshipJoin(new LinkedHashSet<>(), new LinkedHashSet<>());
        for (KinTie tie : ties) {
            if (tie.names(joined)) {
                join.take(tie, tie.names(kept), tie.naming(joined, kept), own);
            }
        }
        return join;
    }

    private void take(KinTie tie, boolean ofTheTwo, KinTie there, List<KinTie> own) {
        if (ofTheTwo) {
            refuseRelated(tie);
            dropped.add(tie.id());
            return;
        }
        Optional<KinTie> same = own.stream().filter(there::saysTheSame).findFirst();
        if (same.isEmpty()) {
            refuseAnother(there, own);
            moved.add(tie.id());
        } else if (there.holds() && !same.get().holds()) {
            dropped.add(same.get().id());
            moved.add(tie.id());
        } else {
            dropped.add(tie.id());
        }
    }

    /** Nobody is their own relative. */
    private static void refuseRelated(KinTie tie) {
        if (tie.holds()) {
            throw new BusinessRuleViolation("PPL-17", "people.violation.joinRelated", tie.kind());
        }
    }

    /** One tie between two persons, one mother and one father at a time. */
    private static void refuseAnother(KinTie there, List<KinTie> own) {
        for (KinTie one : own) {
            if (one.holds() && there.holds() && one.isBetweenTheSame(there)) {
                throw new BusinessRuleViolation("PPL-17", "people.violation.joinOtherTie", one.kind(), there.kind());
            }
            if (one.holds() && there.holds() && there.kind().isParent() && one.kind() == there.kind() && one.person().equals(there.person())) {
                throw new BusinessRuleViolation("PPL-17", "people.violation.joinSecondParent", there.kind());
            }
        }
    }
}
