package pl.ostoja.duplicate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.access.Condition;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Visibility;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;

/** Persons as the relatives that they are to the children whom the caller sees. */
@ApplicationScoped
class RelativeTies {
    private static final String TIES =
            """
            select t.relative, t.kind, c.id, w.firstName, w.lastName from Kinship t join Child c on c.person = t.person join Person w on w.id = c.person
            where t.relative.value in (:persons) and t.until is null and %s order by w.sortKey, c.id.value""";

    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Inject
    Visibility visibility;

    /** Those of the persons who are relatives of a child that the caller sees; in four statements. */
    Map<PersonId, LikelyPerson> of(Collection<UUID> persons) {
        Map<PersonId, List<LikelyPerson.Of>> ties = ties(persons);
        Map<PersonId, LikelyPerson> known = new HashMap<>();
        people.details(ties.keySet()).values().forEach(each ->
                known.put(each.id(), new LikelyPerson(each.id(), each.name(), each.data().born(), ties.get(each.id()), each.data(), each.formerNames())));
        return known;
    }

    /** That the person of the path is a relative of such a child; the parameters are those of the visibility. */
    Condition seen(String path, String alias) {
        Condition child = visibility.of(RecordKind.CHILD, alias);
        return new Condition(
                "exists (select k%1$s.id from Kinship k%1$s join Child %1$s on %1$s.person = k%1$s.person where k%1$s.relative = %2$s and k%1$s.until is null and %3$s)"
                        .formatted(alias, path, child),
                child.parameters());
    }

    private Map<PersonId, List<LikelyPerson.Of>> ties(Collection<UUID> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        return seen.bind(em.createQuery(TIES.formatted(seen), Object[].class))
                .setParameter("persons", persons)
                .getResultStream()
                .collect(groupingBy(
                        row -> (PersonId) row[0],
                        mapping(row -> new LikelyPerson.Of((ChildId) row[2], row[3] + " " + row[4], (KinshipKind) row[1]), toList())));
    }
}
