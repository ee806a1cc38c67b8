package pl.ostoja.access;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.Period;

/** Who is responsible for which record, from when to when (VIS-3). */
@Stateless
public class CaseloadService {
    @PersistenceContext
    EntityManager em;

    @Inject
    CaseloadList caseloads;

    @Inject
    Caseloads responsible;

    @Inject
    Records records;

    @Inject
    AccountList people;

    @Inject
    ManagedAccounts managed;

    @Inject
    CurrentCaller current;

    @Inject
    Event<CaseloadGiven> given;

    @Inject
    Event<CaseloadTaken> taken;

    @Inject
    @Any
    Instance<CaseloadTerm> terms;

    @Inject
    Event<WorkPassedOn> passedOn;

    @Inject
    Clock clock;

    /** What is held today, as far as the caller sees it. */
    @Allowed(Right.MANAGE_CASELOADS)
    public Page<CaseloadRow> today(CaseloadFilter filter, PageRequest page) {
        return caseloads.today(filter, page);
    }

    /** How many records each person and team holds today, as far as the caller sees them. */
    @Allowed(Right.MANAGE_CASELOADS)
    public List<CaseloadCount> counts() {
        return caseloads.counts();
    }

    /** All who hold or held the record. */
    @Allowed({Right.SEE_CHILDREN, Right.SEE_FAMILIES})
    public RecordCaseloads ofRecord(RecordKind kind, UUID record) {
        records.requireVisible(kind, record);
        return caseloads.history(kind, record);
    }

    /** People who may hold records: those who work with families or are responsible for them. */
    @Allowed({Right.MANAGE_CASELOADS, Right.MANAGE_TEAMS, Right.RESTRICT_RECORDS})
    public List<Colleague> colleagues() {
        return people.colleagues(current.centre(), EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR)));
    }

    /** Gives a record to a person or a team. */
    @Allowed(Right.MANAGE_CASELOADS)
    public void assign(RecordKind kind, UUID record, CaseloadHolder holder, LocalDate since) {
        kind.requireHeld();
        records.requireVisible(kind, record);
        refuseTwice(kind, record, holder, since);
        em.persist(holding(kind, record, holder, since));
    }

    /** Ends a responsibility; the day is its last. */
    @Allowed(Right.MANAGE_CASELOADS)
    public void end(UUID id, LocalDate lastDay, String reason) {
        end(held(id), lastDay, reason);
    }

    /**
     * From the day on somebody else is responsible; the one before sees the record no more from that day on.
     *
     * @param workToo whether what one person had still to do about it goes to the other
     */
    @Allowed(Right.MANAGE_CASELOADS)
    public void handOver(UUID id, CaseloadHolder holder, LocalDate since, String reason, boolean workToo) {
        Caseload before = held(id);
        refuseTwice(before.kind(), before.record(), holder, since);
        end(before, since.minusDays(1), reason);
        em.persist(holding(before.kind(), before.record(), holder, since));
        if (workToo && holder.account() != null) {
            before.account().ifPresent(from -> passedOn.fire(new WorkPassedOn(before.kind(), before.record(), from, holder.account())));
        }
    }

    private void end(Caseload held, LocalDate lastDay, String reason) {
        held.account().ifPresent(holder -> taken.fire(new CaseloadTaken(held.kind(), held.record(), holder, lastDay)));
        responsible.endOn(held, lastDay, reason);
    }

    private Caseload held(UUID id) {
        Caseload held = em.find(Caseload.class, id);
        if (held == null || !held.auditCentre().equals(current.centre().value())) {
            throw new NotFound();
        }
        records.requireVisible(held.kind(), held.record());
        if (held.hasFact()) {
            throw new BusinessRuleViolation("VIS-3", "access.violation.heldByAppointment");
        }
        return held;
    }

    private Caseload holding(RecordKind kind, UUID record, CaseloadHolder holder, LocalDate since) {
        given.fire(new CaseloadGiven(current.centre(), kind, record, holder, since));
        Caseload held = made(kind, record, holder, since);
        terms.stream()
                .filter(term -> term.kind() == kind)
                .flatMap(term -> term.lastDay(record).stream())
                .filter(last -> !last.isBefore(since))
                .forEach(last -> held.end(last, null));
        return held;
    }

    private Caseload made(RecordKind kind, UUID record, CaseloadHolder holder, LocalDate since) {
        if (holder.account() != null) {
            managed.find(holder.account());
            return Caseload.ofPerson(current.centre(), holder.account(), kind, record, since);
        }
        Team team = em.find(Team.class, holder.team());
        if (team == null || !team.centre().equals(current.centre())) {
            throw new NotFound();
        }
        return Caseload.ofTeam(current.centre(), holder.team(), kind, record, since);
    }

    private void refuseTwice(RecordKind kind, UUID record, CaseloadHolder holder, LocalDate since) {
        Period time = Period.from(since);
        boolean already = caseloads.history(kind, record).rows().stream()
                .filter(row -> row.period().overlaps(time))
                .anyMatch(row -> new CaseloadHolder(row.account(), row.team()).equals(holder));
        if (already) {
            throw new BusinessRuleViolation("VIS-3", "access.violation.heldAlready");
        }
    }
}
