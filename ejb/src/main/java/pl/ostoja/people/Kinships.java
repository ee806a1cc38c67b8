package pl.ostoja.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.audit.Former;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Sex;

/** Ties between persons (PPL-5). Called, like {@link People}, by the areas that own the records. */
@ApplicationScoped
public class Kinships {
    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    /** The relatives of one person, in at most three statements. */
    public Kin of(PersonId person) {
        return new Kin(person, ties(person, KinTie::holds));
    }

    /** The ties written down between the person and its relatives, ended ones included; either may stand on either side. */
    public List<KinTie> ownTies(PersonId person) {
        return ties("t.person.value in (:who) or t.relative.value in (:who)", Set.of(person.value()));
    }

    /** What relatives were to persons as it was known at a moment, ended ties included. */
    public Supplier<List<KinTie>> known(Former former, Collection<UUID> persons) {
        Supplier<List<Kinship>> ties = former.rows(Kinship.class, "person_id", persons);
        return () -> ties.get().stream().map(Kinship::tie).toList();
    }

    /** Writes down that the relative is the … of the person. */
    public void relate(PersonId person, PersonId relative, KinshipKind kind, LocalDate since) {
        Person who = people.find(person);
        Person whose = people.find(relative);
        refuseImpossible(who.data(), whose.data(), person.equals(relative), kind);
        List<KinTie> lasting = ownTies(person).stream().filter(KinTie::holds).toList();
        if (lasting.stream().anyMatch(tie -> tie.relative().equals(relative) || tie.person().equals(relative))) {
            throw new BusinessRuleViolation("PPL-5", "people.violation.alreadyRelated");
        }
        if (kind.isParent() && lasting.stream().anyMatch(tie -> tie.person().equals(person) && tie.kind() == kind)) {
            throw new BusinessRuleViolation("PPL-5", "people.violation.secondParent", kind);
        }
        em.persist(new Kinship(who.centre(), person, relative, kind, since));
    }

    /** Ends a tie of the person, as an adoption does. */
    public void end(PersonId person, UUID tie, LocalDate lastDay) {
        Kinship kinship = em.find(Kinship.class, tie);
        if (kinship == null || !kinship.tie().person().equals(person) && !kinship.tie().relative().equals(person)) {
            throw new NotFound();
        }
        kinship.end(lastDay);
    }

    /** The ties of the person, of its parents, and those that make others children of the same parents; each step by an index. */
    private List<KinTie> ties(PersonId person, Predicate<KinTie> which) {
        List<KinTie> own = ownTies(person);
        Set<UUID> parents = own.stream()
                .filter(tie -> which.test(tie) && tie.kind().isParent() && tie.person().equals(person))
                .map(tie -> tie.relative().value())
                .collect(Collectors.toSet());
        List<KinTie> ofParents = ties("t.person.value in (:who) or t.relative.value in (:who) and t.kind in (MOTHER, FATHER)", parents);
        Set<UUID> children = ofParents.stream()
                .filter(tie -> which.test(tie) && tie.kind().isParent() && parents.contains(tie.relative().value()))
                .map(tie -> tie.person().value())
                .collect(Collectors.toSet());
        List<KinTie> ofChildren = ties("t.person.value in (:who) and t.kind in (MOTHER, FATHER)", children);
        return Stream.of(own, ofParents, ofChildren).flatMap(List::stream).distinct().toList();
    }

    private List<KinTie> ties(String condition, Set<UUID> who) {
        return who.isEmpty()
                ? List.of()
                : em.createQuery("select t from Kinship t where " + condition + " order by t.id", Kinship.class)
                        .setParameter("who", who)
                        .getResultStream()
                        .map(Kinship::tie)
                        .toList();
    }

    /** PPL-5: nobody is a relative of themselves; a mother is a woman, a father a man, and both are born before the child. */
    static void refuseImpossible(PersonData person, PersonData relative, boolean same, KinshipKind kind) {
        if (same) {
            throw new BusinessRuleViolation("PPL-5", "people.violation.ownRelative");
        }
        if (kind == KinshipKind.MOTHER && relative.sex() != Sex.FEMALE || kind == KinshipKind.FATHER && relative.sex() != Sex.MALE) {
            throw new BusinessRuleViolation("PPL-5", "people.violation.sexOfParent", kind);
        }
        if (kind.isAscendant() && person.born() != null && relative.born() != null && !relative.born().isBefore(person.born())) {
            throw new BusinessRuleViolation("PPL-5", "people.violation.ascendantNotOlder", relative.born(), person.born());
        }
    }

    /** Who the person and the relatives are, and what each of them is to the person; in at most six statements. */
    public Relatives relativesOf(PersonId person) {
        List<KinTie> ties = ties(person, KinTie::holds);
        Kin kin = new Kin(person, ties);
        Map<PersonId, KinshipKind> kinds = kin.relatives();
        Map<PersonId, PersonDetails> persons = people.details(Stream.concat(Stream.of(person), kinds.keySet().stream()).toList());
        List<KinTie> own = ties.stream()
                .filter(tie -> tie.holds() && (tie.person().equals(person) || tie.relative().equals(person)))
                .toList();
        List<RelativeRow> rows = kinds.entrySet().stream()
                .map(relative -> new RelativeRow(persons.get(relative.getKey()), relative.getValue(), tieWith(own, relative.getKey())))
                .toList();
        return new Relatives(persons.get(person), kin, rows);
    }

    /** The family of one person as it was on a day, as far as it was written down; in at most four statements. */
    public FamilyTree treeOf(PersonId person, LocalDate day) {
        Predicate<KinTie> held = tie -> tie.holdsOn(day);
        List<KinTie> ties = ties(person, held).stream().filter(held).toList();
        Map<PersonId, KinshipKind> kinds = new Kin(person, ties, held).relatives();
        Map<UUID, PersonData> known = people.data(Stream.concat(Stream.of(person), kinds.keySet().stream()).map(PersonId::value));
        return FamilyTree.of(day, person, kinds, ties, known);
    }

    private static UUID tieWith(List<KinTie> own, PersonId relative) {
        return own.stream()
                .filter(tie -> tie.relative().equals(relative) || tie.person().equals(relative))
                .map(KinTie::id)
                .findFirst()
                .orElse(null);
    }
}
