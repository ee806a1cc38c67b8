package pl.ostoja.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.access.Condition;
import pl.ostoja.access.ListQuery;
import pl.ostoja.access.ListReader;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Pairs of relatives, filtered and paged in the database; always by whether somebody has decided and by name. */
@ApplicationScoped
class PersonPairs {
    /**
     * PPL-14. The keys of words meet where they differ in one letter, and two entries that have two words in common have one that is not the first name:
     * by that one the index finds them, so that nobody is compared with everybody. The whole PESEL is a key, too. For those who see few people it is quicker
     * to compare these: what two of them must have in common is said apart from the keys, so that most pairs end there.
     */
    private static final String PAIRS =
            """
            from SearchKey k join SearchKey l on l.centre = k.centre and l.id.kind = k.id.kind and l.id.key = k.id.key and l.id.person.value > k.id.person.value
            join Person p on p.id = k.id.person join Person q on q.id = l.id.person
            left join PersonsApart a on a.one = p.id and a.other = q.id or a.one = q.id and a.other = p.id
            where k.centre = :centre and q.id.value > p.id.value
            and (p.pesel.digits = q.pesel.digits
                or p.sex = q.sex and (p.born is null or q.born is null or extract(year from p.born) = extract(year from q.born)))
            and (k.id.kind = PESEL and length(k.id.key) = 11
                or k.id.kind = NAME and p.searchName not like concat(k.id.word, ' %%')
                and (p.pesel.digits is null or q.pesel.digits is null or p.pesel.digits = q.pesel.digits)
                and (select count(distinct m.id.word) from SearchKey m join SearchKey n on n.id.kind = m.id.kind and n.id.key = m.id.key
                    where m.id.person = p.id and n.id.person = q.id and m.id.kind = NAME) > 1)
            and %s and %s%s""";

    /** Two entries may meet by several keys. */
    private static final ListQuery<Object[]> LIST = new ListQuery<>(
            Object[].class, "select distinct p.id, q.id, a, case when a.id.value is null then 0 else 1 end as decided, p.sortKey, p.id.value, q.id.value",
            "distinct concat(cast(p.id.value as string), cast(q.id.value as string))");

    private static final String ORDER = "order by decided, p.sortKey, p.id.value, q.id.value";

    @Inject
    ListReader lists;

    @Inject
    RelativeTies ties;

    Page<PersonPair> page(CentreId centre, DuplicateState state, PageRequest page) {
        Condition one = ties.seen("p.id", "c");
        Condition other = ties.seen("q.id", "d");
        Map<String, Object> parameters = new HashMap<>(one.parameters());
        parameters.putAll(other.parameters());
        parameters.put("centre", centre);
        Page<Object[]> found = lists.page(LIST, PAIRS.formatted(one, other, in(state)), ORDER, parameters, page);
        Map<PersonId, LikelyPerson> persons = ties.of(found.rows().stream().flatMap(row -> Stream.of(row[0], row[1])).map(id -> ((PersonId) id).value()).distinct().<UUID>toList());
        return found.map(row -> pair(row, persons));
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
