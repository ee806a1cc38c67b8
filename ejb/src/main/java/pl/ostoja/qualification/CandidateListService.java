package pl.ostoja.qualification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.ListQuery;
import pl.ostoja.access.ListReader;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.fostering.FamilySight;
import pl.ostoja.people.PersonSearch;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.PolishText;

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
        Map<String, Object> parameters = new HashMap<>();
        String from = from(filter, parameters);
        Page<CandidateRow> found = lists.page(LIST, from, sort.orderBy(descending), parameters, page);
        trail.listed(caller.centre().value(), "FAMILY", filter.inWords(), found.rows().size());
        return found;
    }

    private String from(CandidateFilter filter, Map<String, Object> parameters) {
        Condition seen = sight.files("f");
        parameters.putAll(seen.parameters());
        parameters.put("today", LocalDate.now(clock));
        StringBuilder from = new StringBuilder(FROM.formatted(seen));
        named(from, parameters, filter.text());
        add(from, parameters, " and f.candidate = :candidate", "candidate", filter.candidates());
        add(from, parameters, " and q.state = :state", "state", filter.state());
        add(from, parameters, " and q.next = :next", "next", filter.next());
        add(from, parameters, " and q.form = :form", "form", filter.form());
        add(from, parameters, " and q.nextOn <= :until", "until", filter.until());
        return from.toString();
    }

    private void named(StringBuilder from, Map<String, Object> parameters, String text) {
        if (text != null && !text.isBlank()) {
            Condition carer = search.typed(caller.centre(), text).at("w.person", "txt");
            parameters.putAll(carer.parameters());
            parameters.put("label", "%" + PolishText.searchForm(text).replace("%", "").replace("_", "") + "%");
            from.append(" and (f.searchLabel like :label or lower(f.fileNumber) like :label or exists (select w.id from Carer w where w.family = f.id and ")
                    .append(carer)
                    .append("))");
        }
    }

    private static void add(StringBuilder from, Map<String, Object> parameters, String condition, String name, Object wanted) {
        if (wanted != null) {
            from.append(condition);
            parameters.put(name, wanted);
        }
    }
}
