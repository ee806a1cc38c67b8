package pl.ostoja.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.access.Condition;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Pairs of relatives, filtered and paged in the database; always by whether somebody has decided and by name. */
@ApplicationScoped
class PersonPairs {
    /** PPL-14; what is one letter apart is asked about when somebody is written down (PPL-13), for a whole centre it would be a question of each to each. */
    private static final String PAIRS =
            """
            from Person p join Person q on q.centre = p.centre and q.searchName = p.searchName and q.id.value > p.id.value
            left join PersonsApart a on a.one = p.id and a.other = q.id or a.one = q.id and a.other = p.id
            where p.centre = :centre and p.sex = q.sex
            and (p.pesel.digits is null or q.pesel.digits is null or p.pesel.digits = q.pesel.digits)
            and (p.born is null or q.born is null or extract(year from p.born) = extract(year from q.born))
            and %s and %s%s""";

    private static final String ORDER = " order by case when a.id.value is null then 0 else 1 end, p.sortKey, p.id.value, q.id.value";

    @PersistenceContext
    EntityManager em;

    @Inject
    RelativeTies ties;

    Page<PersonPair> page(CentreId centre, DuplicateState state, PageRequest page) {
        Condition one = ties.seen("p.id", "c");
        Condition other = ties.seen("q.id", "d");
        Map<String, Object> parameters = new HashMap<>(one.parameters());
        parameters.putAll(other.parameters());
        parameters.put("centre", centre);
        String from = PAIRS.formatted(one, other, in(state));
        long total = Condition.bind(em.createQuery("select count(*) " + from, Long.class), parameters).getSingleResult();
        List<Object[]> rows = total == 0
                ? List.of()
                : Condition.bind(em.createQuery("select p.id, q.id, a " + from + ORDER, Object[].class), parameters)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList();
        Map<PersonId, LikelyPerson> persons = ties.of(rows.stream().flatMap(row -> Stream.of(row[0], row[1])).map(id -> ((PersonId) id).value()).distinct().<UUID>toList());
        return new Page<>(rows.stream().map(row -> pair(row, persons)).toList(), total, page);
    }

    private static PersonPair pair(Object[] row, Map<PersonId, LikelyPerson> persons) {
        return new PersonPair(persons.get(row[0]), persons.get(row[1]), row[2] == null ? null : ((PersonsApart) row[2]).details());
    }

    private static String in(DuplicateState state) {
        return switch (state) {
            case null -> "";
            case UNDECIDED -> " and a.id.value is null";
            case TOLD_APART -> " and a.id.value is not null";
        };
    }
}
