package pl.ostoja.assistance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Caseloads;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.duty.Duties;
import pl.ostoja.people.FileNumbers;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;

/** The files of families that need an assistant, or have one: what is known of them and who belongs to them. */
@Stateless
public class AssistanceService {
    static final String AUDIT_KIND = "ASSISTANCE";
    private static final System.Logger LOG = System.getLogger(AssistanceService.class.getName());

    @Inject
    AssistanceCases cases;

    @Inject
    CaseMembers members;

    @Inject
    CaseFiles files;

    @Inject
    FileNumbers numbers;

    @Inject
    Caseloads caseloads;

    @Inject
    VisitHorizons horizons;

    @Inject
    Duties duties;

    @Inject
    Removals removals;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Registering the same family again changes nothing. */
    @Allowed(Right.RECORD_ASSISTANCE)
    public AssistanceCaseId register(@Valid RegisterCase command) {
        if (cases.isKnown(AssistanceCase.class, command.id())) {
            return command.id();
        }
        LocalDate today = today();
        CaseKind kind = command.content().kind();
        CaseStepKind first = kind == CaseKind.FOR_LIFE ? CaseStepKind.FOR_LIFE_APPLICATION : CaseStepKind.REPORT;
        CaseStepContent report = CaseStepContent.of(first, command.reportedOn(), command.notes());
        CaseStepRules.check(report, today);
        String number = "AR " + numbers.next(caller.centre(), AUDIT_KIND, today.getYear());
        cases.add(new AssistanceCase(command.id(), caller.centre(), number, command.content(), CaseCourse.of(kind, List.of(report)), today));
        cases.add(new CaseStep(CaseStepId.next(), caller.centre(), command.id(), report));
        command.members().forEach(member -> members.add(caller.centre(), command.id(), CaseMemberId.next(), member, command.reportedOn()));
        horizons.begin(caller.centre(), today);
        keepInSight(command.id(), today);
        duties.refresh(caller.centre(), List.of(command.id().value()));
        LOG.log(System.Logger.Level.INFO, "family {0} reported", command.id());
        return command.id();
    }

    /** AST-9: of what kind the case is says which steps it takes, and stays. */
    @Allowed(Right.RECORD_ASSISTANCE)
    public void edit(@Valid EditCase command) {
        AssistanceCase found = cases.visibleLocked(command.id());
        EditConflict.refuseUnlessCurrent(command.version(), found.version());
        if (command.content().kind() != found.content().kind()) {
            throw new BusinessRuleViolation("AST-9", "assistance.violation.kindStays");
        }
        found.become(command.content());
        LOG.log(System.Logger.Level.INFO, "family {0} edited", command.id());
    }

    /** Adding the same person again changes nothing. */
    @Allowed(Right.RECORD_ASSISTANCE)
    public CaseMemberId addMember(@Valid AddMember command) {
        AssistanceCase found = cases.visibleLocked(command.assistance());
        if (!cases.isKnown(CaseMember.class, command.id())) {
            refuseAhead(command.since());
            members.add(found.centre(), found.id(), command.id(), command.member(), command.since());
            duties.refresh(found.centre(), List.of(found.id().value()));
            LOG.log(System.Logger.Level.INFO, "family {0}: somebody belongs to it", found.id());
        }
        return command.id();
    }

    /** Somebody has left the family; a child that is placed in care has not. */
    @Allowed(Right.RECORD_ASSISTANCE)
    public void endMember(CaseMemberId id, LocalDate lastDay, long version) {
        CaseMember member = locked(id);
        EditConflict.refuseUnlessCurrent(version, member.version());
        refuseAhead(lastDay);
        members.leave(member, lastDay);
        duties.refresh(member.centre(), List.of(member.assistance().value()));
        LOG.log(System.Logger.Level.INFO, "family {0}: member {1} left", member.assistance(), id);
    }

    /** Somebody was written down by mistake. */
    @Allowed(Right.RECORD_ASSISTANCE)
    public void removeMember(CaseMemberId id, long version, @NotBlank String reason) {
        CaseMember member = locked(id);
        removals.remove(member, version, reason);
        members.unlink(member);
        duties.refresh(member.centre(), List.of(member.assistance().value()));
        LOG.log(System.Logger.Level.INFO, "family {0}: member {1} removed", member.assistance(), id);
    }

    /** AST-9: takes a file away that was opened by mistake; where an assistant worked, it was none. */
    @Allowed(Right.RECORD_ASSISTANCE)
    public void remove(AssistanceCaseId id, long version, @NotBlank String reason) {
        AssistanceCase found = cases.visibleLocked(id);
        EditConflict.refuseUnlessCurrent(version, found.version());
        if (cases.steps(id).stream().anyMatch(step -> step.content().kind() == CaseStepKind.ASSIGNMENT)) {
            throw new BusinessRuleViolation("AST-9", "assistance.violation.hadAnAssistant");
        }
        cases.members(id).forEach(members::unlink);
        caseloads.endAll(id.value(), today(), reason);
        found.remove(today(), reason);
        trail.because(reason);
        cases.flush();
        duties.refresh(found.centre(), List.of(id.value()));
        LOG.log(System.Logger.Level.INFO, "family {0} removed", id);
    }

    /** How the family stands today, what has happened, and who belongs to it. */
    @Allowed(Right.SEE_ASSISTANCE)
    public CaseDetails details(AssistanceCaseId id) {
        AssistanceCase found = cases.visible(id);
        trail.seen(found.centre().value(), AUDIT_KIND, id.value(), null);
        return files.of(found, today());
    }

    /** Whoever sees the own caseload only does not see the family any more when it has ended. */
    @Allowed(Right.SEE_ASSISTANCE)
    public boolean isSeen(AssistanceCaseId id) {
        return cases.isVisible(id);
    }

    private CaseMember locked(CaseMemberId id) {
        CaseMember member = cases.member(id);
        cases.visibleLocked(member.assistance());
        return member;
    }

    private void refuseAhead(LocalDate day) {
        if (day.isAfter(today())) {
            throw new BusinessRuleViolation("AST-8", "assistance.violation.inTheFuture", day);
        }
    }

    /** Whoever sees the own caseload only would lose sight of the new file at once. */
    private void keepInSight(AssistanceCaseId id, LocalDate today) {
        cases.flush();
        if (!cases.isVisible(id)) {
            caseloads.assign(caller.centre(), RecordKind.ASSISTANCE, id.value(), caller.get().account(), today, null);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
