package pl.ostoja.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Deputies;
import pl.ostoja.access.Right;
import pl.ostoja.access.StandIn;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.duty.DutyKinds;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Urgency;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** The duties that the caller sees: as a day's work, as a list, of one child or family. Four statements at the most, however many rows. */
@Stateless
public class DutyListService {
    /** More than anybody does in a day; the tiles lead to the whole lists. */
    private static final int DAYS_WORK = 40;

    @Inject
    DutyQueries queries;

    @Inject
    DutyKinds kinds;

    @Inject
    Deputies deputies;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** What is overdue, due today, in 7 and in 30 days. */
    @Allowed(Right.SEE_DUTIES)
    public MyDay myDay() {
        Object[] counts = queries.counts();
        DutyCounts all = new DutyCounts(number(counts[0]), number(counts[1]), number(counts[2]), number(counts[3]));
        List<DutyRow> duties = rows(queries.near(new PageRequest(1, DAYS_WORK)));
        trail.listed(caller.centre().value(), "DUTY", "my day", duties.size());
        return new MyDay(LocalDate.now(clock), all, duties, standsIn());
    }

    private List<StandIn> standsIn() {
        boolean works = caller.get().may(Right.SEE_ASSISTANCE) && !caller.get().may(Right.MANAGE_CASELOADS);
        return works ? deputies.standsIn(caller.get().account(), LocalDate.now(clock)) : List.of();
    }

    @Allowed(Right.SEE_DUTIES)
    public Page<DutyRow> list(DutyFilter filter, DutySort sort, boolean descending, PageRequest page) {
        List<DutyRow> rows = rows(queries.rows(filter, sort, descending, page));
        trail.listed(caller.centre().value(), "DUTY", "", rows.size());
        return new Page<>(rows, queries.count(filter), page);
    }

    /** By whom the list can be narrowed: who has work among what the caller sees. */
    @Allowed(Right.SEE_DUTIES)
    public DutyHolders holders() {
        return new DutyHolders(queries.workers(), queries.teams());
    }

    /** Everything owed about one child or family, open first, then the latest. The caller has been shown the record itself by its own service. */
    @Allowed(Right.SEE_DUTIES)
    public List<DutyRow> about(UUID owner) {
        PageRequest all = new PageRequest(1, 500);
        List<DutyRow> rows = rows(queries.rows(DutyFilter.about(owner), DutySort.DUE, false, all));
        return rows.stream()
                .sorted((one, other) -> {
                    boolean oneOpen = one.state() == DutyFilter.State.OPEN;
                    boolean otherOpen = other.state() == DutyFilter.State.OPEN;
                    if (oneOpen != otherOpen) {
                        return oneOpen ? -1 : 1;
                    }
                    return oneOpen ? one.legalOn().compareTo(other.legalOn()) : other.legalOn().compareTo(one.legalOn());
                })
                .toList();
    }

    private List<DutyRow> rows(List<Object[]> found) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return found.stream().map(row -> row(row, now)).toList();
    }

    private DutyRow row(Object[] of, ZonedDateTime now) {
        String kind = (String) of[1];
        LocalDate legal = (LocalDate) of[3];
        Instant dueAt = (Instant) of[6];
        DutyFilter.State state = DutyFilter.State.valueOf(((Enum<?>) of[15]).name());
        LocalDate stateOn = (LocalDate) of[16];
        LocalDate today = now.toLocalDate();
        Urgency urgency = urgency(state, legal, dueAt, (LocalDate) of[19], now);
        return new DutyRow(
                (UUID) of[0], kind, kinds.of(kind).messageKey(), (String) of[2], legal, (LocalDate) of[4], (LocalDate) of[5], dueAt,
                urgency, isFar(urgency, legal, today), days(state, legal, stateOn, today), of[7] == null ? null : new ChildId((UUID) of[7]),
                (String) of[8], (LocalDate) of[9], of[10] == null ? null : new FosterFamilyId((UUID) of[10]), (String) of[11],
                of[20] == null ? null : new AssistanceCaseId((UUID) of[20]), (String) of[21], (UUID) of[12], (String) of[13], (Responsible) of[14], state, stateOn, Explanation.fromJson((String) of[17]), facts((String) of[18]));
    }

    /** As the tiles count: what deserves attention already stands among the duties of the next 30 days, however late it is due. */
    private static Urgency urgency(DutyFilter.State state, LocalDate legal, Instant dueAt, LocalDate alertOn, ZonedDateTime now) {
        if (state != DutyFilter.State.OPEN) {
            return null;
        }
        if (dueAt != null && now.toInstant().isAfter(dueAt)) {
            return Urgency.OVERDUE;
        }
        Urgency near = Urgency.of(legal, now.toLocalDate());
        boolean alerting = alertOn != null && !alertOn.isAfter(now.toLocalDate());
        return near == Urgency.LATER && alerting ? Urgency.WITHIN_30_DAYS : near;
    }

    /** In step with the condition of {@link DutyQueries}. */
    private static boolean isFar(Urgency urgency, LocalDate legal, LocalDate today) {
        return urgency == Urgency.LATER && legal.isAfter(today.plusMonths(DutyFilter.MONTHS_AHEAD));
    }

    private static long days(DutyFilter.State state, LocalDate legal, LocalDate stateOn, LocalDate today) {
        if (state == DutyFilter.State.OPEN) {
            return legal.toEpochDay() - today.toEpochDay();
        }
        return Math.min(0, legal.toEpochDay() - stateOn.toEpochDay());
    }

    private static List<Explanation> facts(String json) {
        return Explanation.fromJson(json).args().stream().map(Explanation.class::cast).toList();
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
