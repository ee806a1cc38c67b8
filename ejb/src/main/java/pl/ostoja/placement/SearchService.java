package pl.ostoja.placement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Visibility;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.fostering.FamilySight;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.people.PersonSearch;
import pl.ostoja.shared.PolishText;

/**
 * Finds children and families by names, part of a PESEL or file number (PPL-9); also a child through its relatives and a family through its
 * carers. Asked before anybody is registered, so that nobody is registered twice.
 */
@Stateless
public class SearchService {
    private static final int MOST = 20;
    private static final int SHORTEST = 2;

    private static final String CHILDREN =
            """
            select new pl.ostoja.placement.SearchHits$ChildHit(c.id.value, p.id.value, c.fileNumber, p.firstName, p.lastName, p.born, p.pesel.digits,
                null, null)
            from Child c join Person p on p.id = c.person where %s and %s
            order by %s, p.sortKey, c.fileNumber""";

    private static final String CHILDREN_OF =
            """
            select new pl.ostoja.placement.SearchHits$ChildHit(c.id.value, p.id.value, c.fileNumber, p.firstName, p.lastName, p.born, p.pesel.digits,
                concat(r.firstName, ' ', r.lastName), t.kind)
            from Child c join Person p on p.id = c.person join Kinship t on t.person = c.person and t.until is null
            join Person r on r.id = t.relative where %s and %s
            order by %s, p.sortKey, c.fileNumber""";

    private static final String FAMILIES =
            """
            select new pl.ostoja.placement.SearchHits$FamilyHit(f.id.value, f.fileNumber, f.label, f.address.place, cast(null as String), cast(null as String))
            from FosterFamily f where (f.searchLabel like :label or f.fileNumber like :number) and %s
            order by case when f.searchLabel like :label then 0 else 1 end, f.sortKey, f.fileNumber""";

    private static final String FAMILIES_OF =
            """
            select new pl.ostoja.placement.SearchHits$FamilyHit(f.id.value, f.fileNumber, f.label, f.address.place, p.firstName, p.lastName)
            from Carer w join FosterFamily f on f.id = w.family join Person p on p.id = w.person where %s and %s
            order by case when f.searchLabel like :label then 0 else 1 end, f.sortKey, f.fileNumber""";

    private static final String PERSONS =
            """
            select new pl.ostoja.placement.SearchHits$PersonHit(p.id.value, p.firstName, p.lastName, p.born, p.pesel.digits)
            from Person p where %1$s and (
                exists (select c.id from Child c where %2$s and (c.person = p.id
                    or exists (select t.id from Kinship t where t.person = c.person and t.relative = p.id)))
                or exists (select w.id from Carer w join FosterFamily f on f.id = w.family where w.person = p.id and %3$s))
            order by %4$s, p.sortKey, p.id.value""";

    @PersistenceContext
    EntityManager em;

    @Inject
    PersonSearch search;

    @Inject
    Visibility visibility;

    @Inject
    FamilySight sight;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /**
     * In at most seven statements; too short a text finds nothing. Children are asked for by number and by name apart, families by what they are called and
     * by their carers: by one "or", the database would look at all of the centre.
     */
    @Allowed({Right.SEE_CHILDREN, Right.SEE_FAMILIES})
    public SearchHits search(String text) {
        if (text == null || PolishText.searchForm(text).length() < SHORTEST) {
            return SearchHits.NONE;
        }
        PersonSearch.Typed typed = search.typed(caller.centre(), text);
        List<SearchHits.ChildHit> children = new ArrayList<>();
        if (caller.get().may(Right.SEE_CHILDREN)) {
            children.addAll(children(text, typed));
            // Those found through a relative stand behind the others: with enough of these, nobody would see them.
            if (children.size() <= MOST) {
                Set<ChildId> found = new HashSet<>(children.stream().map(SearchHits.ChildHit::id).toList());
                childrenOf(text, typed).stream().filter(hit -> found.add(hit.id())).forEach(children::add);
            }
        }
        List<SearchHits.FamilyHit> families = caller.get().may(Right.SEE_FAMILIES) ? families(text, typed) : List.of();
        trail.listed(caller.centre().value(), "SEARCH", "", children.size() + families.size());
        boolean more = children.size() > MOST || families.size() > MOST;
        return new SearchHits(children.stream().limit(MOST).toList(), families.stream().limit(MOST).toList(), more);
    }

    /** Persons in any part they play (child, relative, carer), to be chosen instead of being registered again. */
    @Allowed({Right.EDIT_CHILDREN, Right.EDIT_FAMILIES, Right.RECORD_ASSISTANCE})
    public List<SearchHits.PersonHit> persons(String text) {
        if (text == null || PolishText.searchForm(text).length() < SHORTEST) {
            return List.of();
        }
        Condition childSeen = visibility.of(RecordKind.CHILD, "c");
        Condition familySeen = sight.files("f");
        Condition named = search.typed(caller.centre(), text).at("p.id", "txt");
        String jpql = PERSONS.formatted(named, childSeen, familySeen, PersonSearch.exactFirst("p", "beginning"));
        List<SearchHits.PersonHit> persons = familySeen.bind(childSeen.bind(named.bind(em.createQuery(jpql, SearchHits.PersonHit.class))))
                .setParameter("beginning", PersonSearch.beginning(text))
                .setMaxResults(MOST)
                .getResultList();
        trail.listed(caller.centre().value(), "SEARCH", "persons", persons.size());
        return persons;
    }

    /** Files whose number begins as typed stand before those whose child is called so. */
    private List<SearchHits.ChildHit> children(String text, PersonSearch.Typed typed) {
        List<SearchHits.ChildHit> found = new ArrayList<>();
        FileNumberSearch.number("c.fileNumber", text).ifPresent(number -> found.addAll(children(number, text)));
        children(typed.at("c.person", "txt"), text).stream().filter(hit -> !found.contains(hit)).forEach(found::add);
        return found;
    }

    private List<SearchHits.ChildHit> children(Condition wanted, String text) {
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        String jpql = CHILDREN.formatted(wanted, seen, PersonSearch.exactFirst("p", "beginning"));
        return results(seen.bind(wanted.bind(em.createQuery(jpql, SearchHits.ChildHit.class)))
                .setParameter("beginning", PersonSearch.beginning(text)));
    }

    private List<SearchHits.ChildHit> childrenOf(String text, PersonSearch.Typed typed) {
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        Condition named = typed.at("t.relative", "txt");
        String jpql = CHILDREN_OF.formatted(named, seen, PersonSearch.exactFirst("r", "beginning"));
        return results(seen.bind(named.bind(em.createQuery(jpql, SearchHits.ChildHit.class))).setParameter("beginning", PersonSearch.beginning(text)));
    }

    /** Families called so stand before those with a carer called so; one with two such carers is one family. */
    private List<SearchHits.FamilyHit> families(String text, PersonSearch.Typed typed) {
        Condition seen = sight.files("f");
        String label = PolishText.searchForm(text) + "%";
        Condition named = typed.at("w.person", "txt");
        Map<FosterFamilyId, SearchHits.FamilyHit> throughCarers = new LinkedHashMap<>();
        results(seen.bind(named.bind(em.createQuery(FAMILIES_OF.formatted(named, seen), SearchHits.FamilyHit.class))).setParameter("label", label))
                .forEach(hit -> throughCarers.putIfAbsent(hit.id(), hit));
        Map<FosterFamilyId, SearchHits.FamilyHit> found = new LinkedHashMap<>();
        results(seen.bind(em.createQuery(FAMILIES.formatted(seen), SearchHits.FamilyHit.class))
                        .setParameter("number", "%" + FileNumberSearch.beginning(text))
                        .setParameter("label", label))
                .forEach(hit -> found.put(hit.id(), throughCarers.getOrDefault(hit.id(), hit)));
        throughCarers.forEach(found::putIfAbsent);
        return List.copyOf(found.values());
    }

    private static <T> List<T> results(TypedQuery<T> query) {
        return query.setMaxResults(2 * MOST + 1).getResultList();
    }
}
