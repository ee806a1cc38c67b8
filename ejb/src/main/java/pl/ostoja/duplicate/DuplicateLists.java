package pl.ostoja.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.ListQuery;
import pl.ostoja.access.ListReader;
import pl.ostoja.access.Narrowed;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Visibility;
import pl.ostoja.people.PersonSearch;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Pairs of files that the caller sees both of, filtered, sorted and paged in the database. */
@ApplicationScoped
class DuplicateLists {
    static final String TOLD_APART = "exists (select 1 from ToldApart t where t.one = a.id and t.other = b.id or t.one = b.id and t.other = a.id)";

    private static final String ROW =
            """
            select new pl.ostoja.duplicate.DuplicateRow(a.id.value, p.firstName, p.lastName, a.fileNumber, b.id.value, q.firstName, q.lastName, b.fileNumber,
                p.born, p.pesel.digits, q.pesel.digits, case when %s then true else false end)
            """
                    .formatted(TOLD_APART);

    private static final String PAIRS =
            """
            from Child a join Person p on p.id = a.person
            join Person q on q.centre.value = p.centre.value and q.born = p.born
            join Child b on b.person = q.id and b.fileNumber > a.fileNumber
            """;

    /** PPL-12: the keys of two words meet where they differ in one letter, and a name has two words at least. */
    private static final String ALIKE =
            """
            (p.pesel.digits = q.pesel.digits or (select count(distinct k.id.word) from SearchKey k, SearchKey l
                where k.id.person = p.id and l.id.person = q.id and k.id.kind = NAME and l.id.kind = NAME and k.id.key = l.id.key) > 1)
            """;

    private static final ListQuery<DuplicateRow> LIST = new ListQuery<>(DuplicateRow.class, ROW, "*");

    @Inject
    ListReader lists;

    @Inject
    Visibility visibility;

    @Inject
    PersonSearch search;

    @Inject
    CurrentCaller caller;

    Page<DuplicateRow> page(DuplicateFilter filter, DuplicateSort sort, boolean descending, PageRequest page) {
        return lists.page(LIST, wanted(filter), sort.orderBy(descending), page);
    }

    private Narrowed wanted(DuplicateFilter filter) {
        Condition oneSeen = visibility.of(RecordKind.CHILD, "a");
        Condition otherSeen = visibility.of(RecordKind.CHILD, "b");
        Narrowed wanted = new Narrowed(PAIRS + " where " + oneSeen + " and " + otherSeen).with(oneSeen).with(otherSeen).and(in(filter.state()));
        if (filter.text() != null && !filter.text().isBlank()) {
            PersonSearch.Typed typed = search.typed(caller.centre(), filter.text());
            Condition one = typed.at("a.person", "txt");
            Condition other = typed.at("b.person", "oth");
            wanted.and("(" + one + " or " + other + ")").with(one).with(other);
        }
        return wanted;
    }

    private static String in(DuplicateState state) {
        return switch (state) {
            case null -> "(" + ALIKE + " or " + TOLD_APART + ")";
            case UNDECIDED -> ALIKE + " and not " + TOLD_APART;
            case TOLD_APART -> TOLD_APART;
        };
    }
}
