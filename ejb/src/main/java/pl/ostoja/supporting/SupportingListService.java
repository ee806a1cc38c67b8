package pl.ostoja.supporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.ListQuery;
import pl.ostoja.access.ListReader;
import pl.ostoja.access.Narrowed;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceCases;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.people.PersonSearch;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Supporting families in a list, filtered, sorted and paged in the database. */
@Stateless
public class SupportingListService {
    private static final String TODAY = ".content.since <= :today and (%1$s.content.until is null or %1$s.content.until >= :today)";

    private static final String LASTS = "(f.dissolution.lastDay is null or f.dissolution.lastDay >= :today)";

    /** SUP-5, said as the database has it: what has no end of its own ends with the family. */
    static final String FAMILIES =
            "(select count(h.id.value) from SupportHelp h where h.family = f.id and " + LASTS + " and h" + TODAY.formatted("h") + ")";

    private static final String CONTRACTS =
            "(select count(c.id.value) from SupportContract c where c.family = f.id and " + LASTS + " and c" + TODAY.formatted("c") + ")";

    private static final ListQuery<Object[]> LIST = new ListQuery<>(Object[].class, "select f, " + FAMILIES + ", " + CONTRACTS, "f.id.value");

    @PersistenceContext
    EntityManager em;

    @Inject
    ListReader lists;

    @Inject
    AssistanceCases cases;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Allowed(Right.SEE_SUPPORTING)
    public Page<SupportingRow> list(SupportingFilter filter, SupportingSort sort, boolean descending, PageRequest page) {
        LocalDate today = LocalDate.now(clock);
        Narrowed wanted = wanted(filter).with("today", today).with("centre", caller.centre());
        Page<Object[]> found = lists.page(LIST, wanted, sort.orderBy(descending), page);
        trail.listed(caller.centre().value(), SupportingFamilyService.AUDIT_KIND, filter.inWords(), found.rows().size());
        return found.map(row -> SupportingRow.of((SupportingFamily) row[0], (Long) row[1], (Long) row[2], today));
    }

    /** Who helps a family today, by name. */
    @Allowed(Right.SEE_SUPPORTING)
    public List<SupportingRow> helping(AssistanceCaseId family) {
        cases.require(family);
        LocalDate today = LocalDate.now(clock);
        return em.createQuery(
                        "select f from SupportingFamily f join SupportHelp h on h.family = f.id where h.content.assistance = :helped and " + LASTS + " and h"
                                + TODAY.formatted("h") + " order by f.sortKey",
                        SupportingFamily.class)
                .setParameter("helped", family)
                .setParameter("today", today)
                .getResultStream()
                .map(found -> SupportingRow.of(found, 1, 0, today))
                .toList();
    }

    private static Narrowed wanted(SupportingFilter filter) {
        Narrowed wanted = new Narrowed("from SupportingFamily f where f.centre = :centre");
        if (filter.isTyped()) {
            wanted.and("(f.searchLabel like :text or lower(f.fileNumber) like :text)").with("text", PersonSearch.anywhere(filter.text()));
        }
        if (filter.state() != null) {
            wanted.and(switch (filter.state()) {
                case HELPING -> LASTS + " and " + FAMILIES + " > 0";
                case FREE -> LASTS + " and " + FAMILIES + " = 0";
                case DISSOLVED -> "f.dissolution.lastDay < :today";
            });
        }
        if (filter.contracted() != null) {
            wanted.and(CONTRACTS + (filter.contracted() ? " > 0" : " = 0"));
        }
        if (filter.counted() != null) {
            wanted.and(new Condition(filter.counted().what().condition(), SupportCount.values(filter.counted().from(), filter.counted().to())));
        }
        return wanted;
    }
}
