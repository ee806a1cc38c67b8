package pl.ostoja.supporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.ListQuery;
import pl.ostoja.access.ListReader;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceCases;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.PolishText;

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
        Map<String, Object> parameters = new HashMap<>(Map.of("today", today, "centre", caller.centre()));
        String from = from(filter, parameters);
        Page<Object[]> found = lists.page(LIST, from, sort.orderBy(descending), parameters, page);
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

    private static String from(SupportingFilter filter, Map<String, Object> parameters) {
        StringBuilder from = new StringBuilder("from SupportingFamily f where f.centre = :centre");
        if (filter.isTyped()) {
            from.append(" and (f.searchLabel like :text or lower(f.fileNumber) like :text)");
            parameters.put("text", "%" + PolishText.searchForm(filter.text()).replace("%", "").replace("_", "") + "%");
        }
        if (filter.state() != null) {
            from.append(switch (filter.state()) {
                case HELPING -> " and " + LASTS + " and " + FAMILIES + " > 0";
                case FREE -> " and " + LASTS + " and " + FAMILIES + " = 0";
                case DISSOLVED -> " and f.dissolution.lastDay < :today";
            });
        }
        if (filter.contracted() != null) {
            from.append(" and ").append(CONTRACTS).append(filter.contracted() ? " > 0" : " = 0");
        }
        if (filter.counted() != null) {
            from.append(" and ").append(filter.counted().what().condition());
            parameters.putAll(SupportCount.values(filter.counted().from(), filter.counted().to()));
        }
        return from.toString();
    }
}
