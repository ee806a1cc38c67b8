package pl.ostoja.people;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who is related to one person, drawn from the ties that were written down (PPL-5): children of the same parent are siblings without a tie of
 * their own; the parents of a parent are grandparents.
 */
public final class Kin {
    private final PersonId self;
    private final List<KinTie> ties;

    /** @param ties all that touch the person or one of its parents */
    Kin(PersonId self, Collection<KinTie> ties) {
        this(self, ties, KinTie::holds);
    }

    /** @param which the ties that count */
    Kin(PersonId self, Collection<KinTie> ties, Predicate<KinTie> which) {
        this.self = self;
        this.ties = ties.stream().filter(which).toList();
    }

    /** What each relative is to the person; of several answers the closest. */
    public Map<PersonId, KinshipKind> relatives() {
        Map<PersonId, KinshipKind> relatives = new LinkedHashMap<>();
        ties.stream().filter(tie -> tie.person().equals(self)).forEach(tie -> relatives.merge(tie.relative(), tie.kind(), Kin::closer));
        ties.stream()
                .filter(tie -> tie.relative().equals(self) && tie.kind().isMutual())
                .forEach(tie -> relatives.merge(tie.person(), tie.kind(), Kin::closer));
        siblingsByParents().forEach((sibling, kind) -> relatives.merge(sibling, kind, Kin::closer));
        for (PersonId parent : parentsOf(self).values()) {
            ties.stream()
                    .filter(tie -> tie.person().equals(parent))
                    .forEach(tie -> beyondParent(tie.kind(), relatives, tie.relative()));
        }
        relatives.remove(self);
        return relatives;
    }

    /** Brothers and sisters, half ones included. */
    public Set<PersonId> siblings() {
        return those(KinshipKind::isSibling);
    }

    /** Those who may be a kinship foster family (UWR art. 41(2)): ascendants other than the parents, and siblings. */
    public Set<PersonId> possibleKinshipCarers() {
        return those(kind -> kind.isSibling() || kind.isAscendant() && !kind.isParent());
    }

    private Set<PersonId> those(Predicate<KinshipKind> which) {
        Set<PersonId> found = new HashSet<>();
        relatives().forEach((relative, kind) -> {
            if (which.test(kind)) {
                found.add(relative);
            }
        });
        return found;
    }

    private static void beyondParent(KinshipKind ofParent, Map<PersonId, KinshipKind> relatives, PersonId relative) {
        if (ofParent.isParent()) {
            relatives.merge(relative, KinshipKind.GRANDPARENT, Kin::closer);
        } else if (ofParent == KinshipKind.GRANDPARENT) {
            relatives.merge(relative, KinshipKind.GREAT_GRANDPARENT, Kin::closer);
        }
    }

    /** With one parent in common and another, known one on each side they are half-siblings; if the other is not known, siblings. */
    private Map<PersonId, KinshipKind> siblingsByParents() {
        Map<KinshipKind, PersonId> mine = parentsOf(self);
        Map<PersonId, KinshipKind> siblings = new LinkedHashMap<>();
        for (KinTie tie : ties) {
            if (tie.kind().isParent() && !tie.person().equals(self) && mine.containsValue(tie.relative())) {
                Map<KinshipKind, PersonId> theirs = parentsOf(tie.person());
                boolean otherParentDiffers = mine.entrySet().stream()
                        .anyMatch(parent -> theirs.containsKey(parent.getKey()) && !theirs.get(parent.getKey()).equals(parent.getValue()));
                siblings.put(tie.person(), otherParentDiffers ? KinshipKind.HALF_SIBLING : KinshipKind.SIBLING);
            }
        }
        return siblings;
    }

    private Map<KinshipKind, PersonId> parentsOf(PersonId child) {
        Map<KinshipKind, PersonId> parents = new EnumMap<>(KinshipKind.class);
        ties.stream()
                .filter(tie -> tie.kind().isParent() && tie.person().equals(child))
                .forEach(tie -> parents.put(tie.kind(), tie.relative()));
        return parents;
    }

    private static KinshipKind closer(KinshipKind one, KinshipKind other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
