package pl.ostoja.absence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.ListQuery;
import pl.ostoja.access.ListReader;
import pl.ostoja.access.Narrowed;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Visibility;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.people.PersonSearch;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Who of the children in care is not where it lives today, filtered, sorted and paged in the database. */
@Stateless
public class AbsenceListService {
    private static final String ROW =
            """
            select new pl.ostoja.absence.AbsenceRow(a.id.value, c.id.value, p.firstName, p.lastName, c.fileNumber, c.ownership.restricted, a.content.kind,
                a.content.facility, a.content.since, a.content.until, a.content.place, s.form, coalesce(f.label, s.placeName))
            """;

    /** ABS-4: of absences without an end only those whose stay lasts. */
    private static final String FROM =
            """
            from Absence a join Child c on c.id = a.child join Person p on p.id = c.person
            join Stay s on s.child = a.child and s.since <= a.content.since and (s.until is null or s.until > :today)
            left join FosterFamily f on f.id = s.family and %s
            where a.content.since <= :today and (a.content.until is null or a.content.until >= :today) and %s
            """;

    private static final ListQuery<AbsenceRow> LIST = new ListQuery<>(AbsenceRow.class, ROW, "a.id.value");

    @Inject
    ListReader lists;

    @Inject
    Visibility visibility;

    @Inject
    PersonSearch search;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Allowed(Right.SEE_ABSENCES)
    public Page<AbsenceRow> today(AbsenceFilter filter, AbsenceSort sort, boolean descending, PageRequest page) {
        Page<AbsenceRow> found = lists.page(LIST, wanted(filter), sort.orderBy(descending), page);
        trail.listed(caller.centre().value(), "CHILD", filter.inWords(), found.rows().size());
        return found;
    }

    private Narrowed wanted(AbsenceFilter filter) {
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        Condition familySeen = visibility.of(RecordKind.FAMILY, "f");
        Narrowed wanted = new Narrowed(FROM.formatted(familySeen, seen)).with(seen).with(familySeen).with("today", LocalDate.now(clock));
        if (filter.text() != null && !filter.text().isBlank()) {
            wanted.and(search.typed(caller.centre(), filter.text()).at("c.person", "txt"));
        }
        return wanted.and("a.content.kind = :kind", "kind", filter.kind());
    }
}
