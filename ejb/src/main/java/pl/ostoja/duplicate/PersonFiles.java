package pl.ostoja.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Records;
import pl.ostoja.fostering.Families;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.PersonJoins;
import pl.ostoja.placement.AllChildren;
import pl.ostoja.shared.BusinessRuleViolation;

/** The files in which persons stand, whoever may see them: what joining two entries of one person would change. */
@ApplicationScoped
class PersonFiles {
    private static final String OF_CHILDREN =
            "select t.relative.value, t.kind, c.id.value from Kinship t join Child c on c.person = t.person where t.relative.value in (:persons)";

    private static final String TO_CHILDREN =
            "select t.person.value, t.kind, c.id.value from Kinship t join Child c on c.person = t.relative where t.person.value in (:persons)";

    /** Parents of parents are grandparents without a tie of their own (PPL-5). */
    private static final String GRANDCHILDREN =
            """
            select distinct c.id.value from Kinship t join Kinship u on u.relative = t.person join Child c on c.person = u.person
            where t.relative.value in (:persons) and u.kind in (MOTHER, FATHER)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    PersonJoins joins;

    @Inject
    Records records;

    @Inject
    AllChildren allChildren;

    @Inject
    Families families;

    /**
     * That a file names a person.
     *
     * @param fact what of the file names the person, as the trail calls it
     * @param kinship what the person is to the child; null for whatever else
     */
    record Named(PersonId person, String fact, KinshipKind kinship, RecordKind kind, UUID record) {}

    /** In two statements, and one for each column. */
    List<Named> naming(Collection<PersonId> persons) {
        List<Named> named = new ArrayList<>(kinships(OF_CHILDREN, persons, true));
        named.addAll(kinships(TO_CHILDREN, persons, false));
        joins.naming(persons).stream()
                .map(each -> new Named(each.person(), each.fact(), null, each.kind(), each.record()))
                .forEach(named::add);
        return named;
    }

    /** Whoever changes the facts of a file in which one of them stands waits until this transaction ends. */
    void hold(Collection<PersonId> persons) {
        Map<RecordKind, Set<UUID>> touched = touched(persons);
        allChildren.hold(touched.getOrDefault(RecordKind.CHILD, Set.of()));
        families.hold(touched.getOrDefault(RecordKind.FAMILY, Set.of()));
    }

    /** PPL-18: every file in which one of them stands; refuses a caller who does not see all of them, without saying which. */
    Set<UUID> allSeen(Collection<PersonId> persons) {
        Map<RecordKind, Set<UUID>> touched = touched(persons);
        Set<UUID> seen = seen(touched);
        if (!touched.values().stream().allMatch(seen::containsAll)) {
            throw new BusinessRuleViolation("PPL-18", "duplicate.violation.notAllSeen");
        }
        return seen;
    }

    /** Every file that joining them touches, by kind. */
    private Map<RecordKind, Set<UUID>> touched(Collection<PersonId> persons) {
        Map<RecordKind, Set<UUID>> files = files(naming(persons));
        files.computeIfAbsent(RecordKind.CHILD, kind -> new HashSet<>())
                .addAll(em.createQuery(GRANDCHILDREN, UUID.class).setParameter("persons", values(persons)).getResultList());
        return files;
    }

    /** Those of the files that the caller sees; one statement for each kind. */
    Set<UUID> seen(Map<RecordKind, Set<UUID>> files) {
        Set<UUID> seen = new HashSet<>();
        files.forEach((kind, ids) -> seen.addAll(records.visible(kind, ids)));
        return seen;
    }

    static Map<RecordKind, Set<UUID>> files(Collection<Named> named) {
        Map<RecordKind, Set<UUID>> files = new EnumMap<>(RecordKind.class);
        named.forEach(each -> files.computeIfAbsent(each.kind(), kind -> new HashSet<>()).add(each.record()));
        return files;
    }

    private List<Named> kinships(String statement, Collection<PersonId> persons, boolean toTheChild) {
        return em.createQuery(statement, Object[].class)
                .setParameter("persons", values(persons))
                .getResultStream()
                .map(row -> kinship((UUID) row[0], (KinshipKind) row[1], (UUID) row[2], toTheChild))
                .toList();
    }

    private static Named kinship(UUID person, KinshipKind kind, UUID child, boolean toTheChild) {
        return new Named(new PersonId(person), "KINSHIP", toTheChild || kind.isMutual() ? kind : null, RecordKind.CHILD, child);
    }

    private static List<UUID> values(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).toList();
    }
}
