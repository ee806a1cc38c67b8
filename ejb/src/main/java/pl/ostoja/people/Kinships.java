package pl.ostoja.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Sex;

/** Ties between persons (PPL-5). Called, like {@link People}, by the areas that own the records. */
@ApplicationScoped
public class Kinships {
    private static final String AROUND =
            """
            select t from Kinship t where t.person = :self or t.relative = :self
            or t.person.value in (select p.relative.value from Kinship p where p.person = :self and p.kind in (MOTHER, FATHER) and p.until is null)
            or t.kind in (MOTHER, FATHER) and t.person.value in (
                select s.person.value from Kinship s, Kinship p where p.person = :self and p.kind in (MOTHER, FATHER) and p.until is null
                and s.kind in (MOTHER, FATHER) and s.relative = p.relative)
            order by t.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    /** The relatives of one person, in one statement. */
    public Kin of(PersonId person) {
        return new Kin(person, ties(person));
    }

    /** The ties written down between the person and its relatives, ended ones included; either may stand on either side. */
    public List<KinTie> ownTies(PersonId person) {
        return ties(person).stream()
                .filter(tie -> tie.person().equals(person) || tie.relative().equals(person))
                .toList();
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

    private List<KinTie> ties(PersonId person) {
        return em.createQuery(AROUND, Kinship.class).setParameter("self", person).getResultStream().map(Kinship::tie).toList();
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

    /** What each of the relatives is to the person, with who they are. */
    public List<RelativeRow> relativesOf(PersonId person) {
        Kin kin = of(person);
        Map<PersonId, KinshipKind> kinds = kin.relatives();
        Map<PersonId, PersonDetails> persons = people.details(kinds.keySet());
        List<KinTie> own = ownTies(person).stream().filter(KinTie::holds).toList();
        return kinds.entrySet().stream()
                .map(relative -> new RelativeRow(persons.get(relative.getKey()), relative.getValue(), tieWith(own, relative.getKey())))
                .toList();
    }

    private static UUID tieWith(List<KinTie> own, PersonId relative) {
        return own.stream()
                .filter(tie -> tie.relative().equals(relative) || tie.person().equals(relative))
                .map(KinTie::id)
                .findFirst()
                .orElse(null);
    }
}
