package pl.ostoja.qualification;

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
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.fostering.FamilySight;
import pl.ostoja.people.PersonSearch;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Candidates and the papers of families in a list, filtered, sorted and paged in the database by how they stand today. */
@Stateless
public class CandidateListService {
    private static final String ROW =
            """
            select new pl.ostoja.qualification.CandidateRow(f.id.value, f.fileNumber, f.label, f.address.place, f.candidate, q.state, q.next, q.nextOn, q.form,
                f.ownership.restricted)
            """;

    private static final String FROM = "from FosterFamily f join StoredSpan q on q.family = f.id and q.since <= :today and q.until >= :today where %s";

    private static final ListQuery<CandidateRow> LIST = new ListQuery<>(CandidateRow.class, ROW, "f.id.value");

    @Inject
    ListReader lists;

    @Inject
    FamilySight sight;

    @Inject
    PersonSearch search;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Allowed(Right.SEE_QUALIFICATION)
    public Page<CandidateRow> list(CandidateFilter filter, CandidateSort sort, boolean descending, PageRequest page) {
        Page<CandidateRow> found = lists.page(LIST, wanted(filter), sort.orderBy(descending), page);
        trail.listed(caller.centre().value(), "FAMILY", filter.inWords(), found.rows().size());
        return found;
    }

    private Narrowed wanted(CandidateFilter filter) {
        Condition seen = sight.files("f");
        Narrowed wanted = new Narrowed(FROM.formatted(seen)).with(seen).with("today", LocalDate.now(clock));
        if (filter.text() != null && !filter.text().isBlank()) {
            named(wanted, filter.text());
        }
        return wanted.and("f.candidate = :candidate", "candidate", filter.candidates())
                .and("q.state = :state", "state", filter.state())
                .and("q.next = :next", "next", filter.next())
                .and("q.form = :form", "form", filter.form())
                .and("q.nextOn <= :until", "until", filter.until());
    }

    private void named(Narrowed wanted, String text) {
        Condition carer = search.typed(caller.centre(), text).at("w.person", "txt");
        wanted.and("(f.searchLabel like :label or lower(f.fileNumber) like :label or exists (select w.id from Carer w where w.family = f.id and " + carer + "))")
                .with(carer)
                .with("label", PersonSearch.anywhere(text));
    }
}
