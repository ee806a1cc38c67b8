package pl.ostoja.court;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Visibility;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.people.PersonSearch;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Families with an assistant with which courts deal (VIS-10), filtered, sorted and paged in the database. Three statements, however many rows. */
@Stateless
public class FamilyCourtListService {
    /** What is owed to a court next, as it is stored of the duties (CRT-7, CRT-11). */
    static final String NEXT =
            "(select min(d.legal) from DutyItem d where d.owner = c.id.value and d.state = OPEN and d.kind in (:courtKinds))";

    @PersistenceContext
    EntityManager em;

    @Inject
    Visibility visibility;

    @Inject
    FamilyCourtMatters matters;

    @Inject
    FamilyCourts courts;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Allowed({Right.SEE_ASSISTANCE, Right.SEE_COURT})
    public Page<FamilyCourtRow> list(FamilyCourtFilter filter, FamilyCourtSort sort, boolean descending, PageRequest page) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> parameters = new HashMap<>(Map.of("today", today, "courtKinds", FamilyCourtDuties.codes()));
        String from = from(filter, parameters);
        long total = Condition.bind(em.createQuery("select count(c.id.value) " + from, Long.class), parameters).getSingleResult();
        List<Object[]> found = total == 0
                ? List.of()
                : Condition.bind(
                                em.createQuery(
                                        "select c.id.value, c.fileNumber, c.content.label, c.standing.obliged, c.ownership.restricted, " + NEXT + " " + from
                                                + sort.orderBy(descending),
                                        Object[].class),
                                parameters)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList();
        Map<UUID, FamilyOrderContent> last = courts.lastOrders(found.stream().map(row -> (UUID) row[0]).toList());
        trail.listed(caller.centre().value(), "ASSISTANCE", filter.inWords(), found.size());
        return new Page<>(found.stream().map(row -> row(row, last.get((UUID) row[0]), today)).toList(), total, page);
    }

    private String from(FamilyCourtFilter filter, Map<String, Object> parameters) {
        Condition seen = visibility.inCourt(RecordKind.ASSISTANCE, "c");
        parameters.putAll(seen.parameters());
        StringBuilder from = new StringBuilder("from AssistanceCase c where " + seen + " and " + matters.concern("c"));
        if (filter.isTyped()) {
            from.append(" and (c.searchLabel like :label or lower(c.fileNumber) like :label)");
            parameters.put("label", PersonSearch.anywhere(filter.text()));
        }
        if (filter.state() != null) {
            from.append(switch (filter.state()) {
                case OVERDUE -> " and " + NEXT + " < :today";
                case OWED -> " and " + NEXT + " is not null";
                case NOTHING_OWED -> " and " + NEXT + " is null";
            });
        }
        return from.toString();
    }

    private static FamilyCourtRow row(Object[] of, FamilyOrderContent last, LocalDate today) {
        LocalDate due = (LocalDate) of[5];
        return new FamilyCourtRow(
                new AssistanceCaseId((UUID) of[0]), (String) of[1], (String) of[2], (Boolean) of[3], (Boolean) of[4], last == null ? null : last.court(),
                last == null ? null : last.reference(), due, due != null && due.isBefore(today));
    }
}
