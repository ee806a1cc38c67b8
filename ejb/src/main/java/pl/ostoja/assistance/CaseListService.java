package pl.ostoja.assistance;

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

/** Families that need an assistant, have or had one, in a list, filtered, sorted and paged in the database. */
@Stateless
public class CaseListService {
    private static final String HELD = "k.record = c.id.value and k.account is not null and k.period.since <= %1$s and (k.period.until is null or k.period.until >= %1$s)";

    /** Others may hold the family beside the assistant. */
    static final String ASSISTANT = "(select min(a.name) from Caseload k join Account a on a.id = k.account where " + HELD.formatted(":today")
            + " and exists (select r.id from RoleGrant r where r.account = k.account and r.role = FAMILY_ASSISTANT"
            + " and r.period.since <= :today and (r.period.until is null or r.period.until >= :today)))";

    private static final String STOOD_IN_TODAY = "s.record = c.id.value and s.period.since <= :today and (s.period.until is null or s.period.until >= :today)";

    private static final String DEPUTY = "(select min(a.name) from Deputy s join Account a on a.id = s.deputy where " + STOOD_IN_TODAY + ")";

    private static final String ROW = "select c, " + ASSISTANT + ", " + DEPUTY + " ";

    /** By whose caseload it is in on a day. */
    private static final String HELD_BY = "exists (select k.id from Caseload k where k.account = :assistant and " + HELD + ")";

    /** By whose caseload it is in today, or who stands in for that person. */
    private static final String WORKED_ON = "(" + HELD_BY.formatted(":today") + " or exists (select s.id from Deputy s where s.deputy = :assistant and "
            + STOOD_IN_TODAY + "))";

    private static final ListQuery<Object[]> LIST = new ListQuery<>(Object[].class, ROW, "c.id.value");

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

    @Allowed(Right.SEE_ASSISTANCE)
    public Page<CaseRow> list(CaseFilter filter, CaseSort sort, boolean descending, PageRequest page) {
        LocalDate today = LocalDate.now(clock);
        Page<Object[]> found = lists.page(LIST, wanted(filter).with("today", today), sort.orderBy(descending), page);
        trail.listed(caller.centre().value(), AssistanceService.AUDIT_KIND, filter.inWords(), found.rows().size());
        return found.map(row -> CaseRow.of((AssistanceCase) row[0], (String) row[1], (String) row[2], today));
    }

    private Narrowed wanted(CaseFilter filter) {
        Condition seen = visibility.of(RecordKind.ASSISTANCE, "c");
        Narrowed wanted = new Narrowed("from AssistanceCase c where " + seen).with(seen);
        if (filter.text() != null && !filter.text().isBlank()) {
            named(wanted, filter.text());
        }
        if (filter.state() != null) {
            wanted.and(inState(filter.state()), "state", filter.state());
        }
        wanted.and("c.content.kind = :kind", "kind", filter.kind())
                .and("c.standing.obliged = :obliged", "obliged", filter.obliged())
                .and(filter.counted() == null ? WORKED_ON : HELD_BY.formatted(":countTo"), "assistant", filter.assistant());
        if (filter.counted() != null) {
            wanted.and(new Condition(filter.counted().what().condition(), CaseCount.values(filter.counted().from(), filter.counted().to())));
        }
        return wanted;
    }

    /** AST-6, said as the database has it: a monitoring runs out by itself. */
    private static String inState(CaseState state) {
        return switch (state) {
            case MONITORED -> "c.standing.state = :state and c.standing.monitoredUntil >= :today";
            case ENDED -> "(c.standing.state = :state or c.standing.monitoredUntil < :today)";
            default -> "c.standing.state = :state";
        };
    }

    private void named(Narrowed wanted, String text) {
        Condition member = search.typed(caller.centre(), text).at("m.person", "txt");
        wanted.and("(c.searchLabel like :label or lower(c.fileNumber) like :label or exists (select m.id from CaseMember m where m.assistance = c.id and " + member + "))")
                .with(member)
                .with("label", PersonSearch.anywhere(text));
    }
}
