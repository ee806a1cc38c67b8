package pl.ostoja.assistance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.Removals;
import pl.ostoja.duty.Duties;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.task.MakeTask;
import pl.ostoja.task.TaskBook;
import pl.ostoja.task.TaskContent;
import pl.ostoja.task.TaskSubject;

/** The contacts of assistants with families: agreed on, begun, written down, corrected. */
@Stateless
public class VisitService {
    private static final System.Logger LOG = System.getLogger(VisitService.class.getName());

    @Inject
    AssistanceCases cases;

    @Inject
    Visits visits;

    @Inject
    Warnings warnings;

    @Inject
    Duties duties;

    @Inject
    TaskBook tasks;

    @Inject
    Removals removals;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Planning the same visit again changes nothing. */
    @Allowed(Right.RECORD_ASSISTANCE)
    public VisitId plan(@Valid PlanVisit command) {
        AssistanceCase found = cases.visibleLocked(command.assistance());
        if (visits.known(command.id()) == null) {
            VisitRules.check(command.plan(), today());
            Visit visit = new Visit(command.id(), found.centre(), found.id(), caller.get().account());
            visit.plan(command.plan());
            visits.add(visit);
            LOG.log(System.Logger.Level.INFO, "family {0}: visit {1} planned", found.id(), command.id());
        }
        return command.id();
    }

    @Allowed(Right.RECORD_ASSISTANCE)
    public void replan(@Valid ReplanVisit command) {
        Visit visit = locked(command.id(), command.version());
        refuseSigned(visit);
        VisitRules.check(command.plan(), today());
        visit.plan(command.plan());
        LOG.log(System.Logger.Level.INFO, "family {0}: visit {1} planned anew", visit.assistance(), command.id());
    }

    /** The assistant is there; refused as long as there is a warning that the assistant has not read (AVI-14). */
    @Allowed(Right.RECORD_ASSISTANCE)
    public void begin(VisitId id, long version) {
        Visit visit = locked(id, version);
        refuseSigned(visit);
        warnings.refuseUnread(cases.visible(visit.assistance()));
        visit.begin(clock.instant());
        LOG.log(System.Logger.Level.INFO, "family {0}: visit {1} began", visit.assistance(), id);
    }

    /** The assistant leaves; the note may come later, and on another device (AVI-15). */
    @Allowed(Right.RECORD_ASSISTANCE)
    public void end(VisitId id, long version) {
        Visit visit = locked(id, version);
        refuseSigned(visit);
        if (!visit.isBegun()) {
            throw new BusinessRuleViolation("AVI-15", "assistance.violation.notBegun");
        }
        visit.end(clock.instant());
        LOG.log(System.Logger.Level.INFO, "family {0}: visit {1} ended", visit.assistance(), id);
    }

    /** What is written down once is signed; sending it again changes nothing. */
    @Allowed(Right.RECORD_ASSISTANCE)
    public VisitId record(@Valid RecordVisit command) {
        AssistanceCase found = cases.visibleLocked(command.assistance());
        Visit known = visits.known(command.id());
        Visit visit = known == null ? new Visit(command.id(), found.centre(), found.id(), caller.get().account()) : known;
        if (!visit.assistance().equals(command.assistance())) {
            throw new BusinessRuleViolation("AVI-8", "assistance.violation.otherFamily");
        }
        if (!visit.isSigned()) {
            VisitNote note = visit.timed(command.note(), clock.instant());
            VisitRules.check(note, today());
            if (note.wasOnTheWay()) {
                warnings.refuseUnread(found);
            }
            visit.sign(note, caller.get().account(), clock.instant());
            follow(visit, command.followUps());
            LOG.log(System.Logger.Level.INFO, "family {0}: visit {1} written down", found.id(), command.id());
        }
        if (known == null) {
            visits.add(visit);
        }
        refresh(found.centre(), found.id());
        if (command.next() != null) {
            plan(new PlanVisit(command.next().id(), command.assistance(), command.next().plan()));
        }
        return command.id();
    }

    @Allowed(Right.RECORD_ASSISTANCE)
    public void correct(@Valid CorrectVisit command) {
        Visit visit = locked(command.id(), command.version());
        if (!visit.isSigned()) {
            throw new BusinessRuleViolation("AVI-8", "assistance.violation.notWrittenDown");
        }
        visits.refuseHidden(visit);
        VisitRules.check(command.note(), today());
        visit.correct(command.note());
        follow(visit, command.followUps());
        trail.because(command.reason());
        refresh(visit.centre(), visit.assistance());
        LOG.log(System.Logger.Level.INFO, "family {0}: visit {1} corrected", visit.assistance(), visit.id());
    }

    /** Takes a visit away that was written down by mistake; what was to be done because of it does not have to be done. */
    @Allowed(Right.RECORD_ASSISTANCE)
    public void remove(VisitId id, long version, @NotBlank String reason) {
        Visit visit = locked(id);
        removals.remove(visit, version, reason);
        tasks.withdrawFrom(id.value(), reason);
        refresh(visit.centre(), visit.assistance());
        LOG.log(System.Logger.Level.INFO, "family {0}: visit {1} removed", visit.assistance(), id);
    }

    @Allowed(Right.SEE_ASSISTANCE)
    public VisitDetails details(VisitId id) {
        Visit visit = visits.find(id);
        AssistanceCase found = cases.visible(visit.assistance());
        trail.seen(found.centre().value(), AssistanceService.AUDIT_KIND, found.id().value(), "visit");
        return read(List.of(visit)).apply(visit);
    }

    /** Those written down, the latest first. */
    @Allowed(Right.SEE_ASSISTANCE)
    public Page<VisitDetails> of(AssistanceCaseId family, PageRequest request) {
        AssistanceCase found = cases.visible(family);
        trail.seen(found.centre().value(), AssistanceService.AUDIT_KIND, family.value(), "visits");
        Page<Visit> page = visits.of(family, request);
        return page.map(read(page.rows()));
    }

    /** What was agreed with the family, the next first. */
    @Allowed(Right.SEE_ASSISTANCE)
    public List<VisitDetails> ahead(AssistanceCaseId family) {
        cases.require(family);
        List<Visit> ahead = visits.ahead(family);
        return ahead.stream().map(read(ahead)).toList();
    }

    /** The caller's own visits of today, and the former ones that nobody has written down. */
    @Allowed(Right.SEE_ASSISTANCE)
    public List<VisitRow> today(LocalDate day) {
        List<VisitRow> rows = visits.ofDay(day).stream().map(row -> VisitRow.of((Visit) row[0], (AssistanceCase) row[1])).toList();
        trail.listed(caller.centre().value(), AssistanceService.AUDIT_KIND, "visits of " + day, rows.size());
        return rows;
    }

    /** The visits to one family as the caller reads them (AVI-10). */
    private Function<Visit, VisitDetails> read(List<Visit> found) {
        Map<AccountId, String> names = visits.names(found);
        Set<UUID> hidden = visits.hidden(found);
        return visit -> visit.details(names.get(visit.account()), hidden.contains(visit.id().value()));
    }

    private Visit locked(VisitId id, long version) {
        Visit visit = locked(id);
        EditConflict.refuseUnlessCurrent(version, visit.version());
        return visit;
    }

    private Visit locked(VisitId id) {
        Visit visit = visits.find(id);
        cases.visibleLocked(visit.assistance());
        return visit;
    }

    /** AVI-13: the assistant does what was agreed on. */
    private void follow(Visit visit, List<FollowUp> followUps) {
        TaskSubject family = new TaskSubject(RecordKind.ASSISTANCE, visit.assistance().value());
        followUps.forEach(agreed -> tasks.make(
                new MakeTask(agreed.id(), family, visit.id().value(), caller.get().account(), new TaskContent(agreed.what(), agreed.until(), null))));
    }

    private void refresh(CentreId centre, AssistanceCaseId family) {
        duties.refresh(centre, List.of(family.value()));
    }

    private static void refuseSigned(Visit visit) {
        if (visit.isSigned()) {
            throw new BusinessRuleViolation("AVI-8", "assistance.violation.writtenDown");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
