package pl.ostoja.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.shared.Sex;

/**
 * A family as it was on a day (PPL-11), for those who draw it.
 *
 * @param members the person itself first, then the relatives, closest kinship first
 * @param parents who is a child of whom, as far as both are members
 */
public record FamilyTree(LocalDate day, List<Member> members, List<ParentTie> parents) implements Serializable {
    public FamilyTree {
        members = List.copyOf(members);
        parents = List.copyOf(parents);
    }

    /**
     * One of the family.
     *
     * @param kind what it is to the person whose family this is, null for that person
     * @param died null if it lived on the day
     */
    public record Member(PersonId person, KinshipKind kind, String firstName, String lastName, Sex sex, LocalDate born, LocalDate died)
            implements Serializable {
        public String name() {
            return firstName + " " + lastName;
        }
    }

    /** A parent and its child. */
    public record ParentTie(PersonId child, PersonId parent) implements Serializable {}

    /** PPL-11: who was born by then and tied by a tie that held then; who had died by then is shown as dead. */
    static FamilyTree of(LocalDate day, PersonId self, Map<PersonId, KinshipKind> kinds, Collection<KinTie> ties, Map<UUID, PersonData> known) {
        Stream<PersonId> relatives = kinds.keySet().stream().filter(relative -> wasBorn(known.get(relative.value()), day));
        List<Member> members = Stream.concat(Stream.of(self), relatives)
                .map(person -> member(person, kinds.get(person), known.get(person.value()), day))
                .sorted(Comparator.comparing(Member::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Member::born, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        List<PersonId> persons = members.stream().map(Member::person).toList();
        List<ParentTie> parents = ties.stream()
                .filter(tie -> tie.kind().isParent() && persons.contains(tie.person()) && persons.contains(tie.relative()))
                .map(tie -> new ParentTie(tie.person(), tie.relative()))
                .distinct()
                .toList();
        return new FamilyTree(day, members, parents);
    }

    private static boolean wasBorn(PersonData person, LocalDate day) {
        return person.born() == null || !person.born().isAfter(day);
    }

    private static Member member(PersonId person, KinshipKind kind, PersonData data, LocalDate day) {
        LocalDate died = data.died() == null || data.died().isAfter(day) ? null : data.died();
        return new Member(person, kind, data.firstName(), data.lastName(), data.sex(), data.born(), died);
    }
}
