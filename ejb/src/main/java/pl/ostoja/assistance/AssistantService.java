package pl.ostoja.assistance;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CaseloadRoom;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.access.Caseloads;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.HandedOverWords;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Role;
import pl.ostoja.access.Workers;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.law.CurrentPolicies;
import pl.ostoja.law.Policy;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Period;
import pl.ostoja.task.TaskBook;

/** Who works with which family, from when to when. The caseload says it; the step says that and why it came to be. */
@Stateless
public class AssistantService {
    @Inject
    AssistanceCases cases;

    @Inject
    CaseSteps steps;

    @Inject
    AssistantLimit limit;

    @Inject
    Caseloads caseloads;

    @Inject
    Workers workers;

    @Inject
    HandedOverWords words;

    @Inject
    TaskBook tasks;

    @Inject
    @Any
    Instance<UnfinishedWork> unfinished;

    @Inject
    @Any
    Instance<WorkDone> done;

    @Inject
    Removals removals;

    @Inject
    CurrentPolicies policies;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * The family gets an assistant, or another one (AST-2, AST-4). Assigning twice with the same step changes nothing.
     *
     * @return what the assistant holds now
     */
    @Allowed(Right.MANAGE_CASELOADS)
    public CaseloadShare assign(@Valid AssignAssistant command) {
        AssistanceCase found = cases.visibleLocked(command.assistance());
        if (!cases.isKnown(CaseStep.class, command.id())) {
            limit.refuseFull(found, CaseState.ASSIGNED, command.assistant(), command.since());
            boolean another = found.standing().on(command.since()) == CaseState.ASSIGNED;
            if (another) {
                CaseStepRules.checkHandOver(command, holder(found, command.since()), contents(found));
            }
            steps.take(found, command.id(), another
                    ? CaseStepContent.handOver(command.since(), command.notesHidden(), command.reason())
                    : CaseStepContent.of(CaseStepKind.ASSIGNMENT, command.since(), command.reason()));
            if (another && command.notesHidden()) {
                words.hide(found.centre(), command.id().value(), RecordKind.ASSISTANCE, found.id().value(), command.since());
            }
            if (Boolean.TRUE.equals(command.tasksToo())) {
                caseloads.lastHolder(found.id().value()).ifPresent(former -> tasks.passOn(found.id().value(), former, command.assistant()));
            }
            caseloads.assign(found.centre(), RecordKind.ASSISTANCE, found.id().value(), command.assistant(), command.since(), command.reason());
            trail.because(command.reason());
            cases.flush();
        }
        return limit.room(found.centre(), command.since(), null).of(command.assistant()).orElseThrow();
    }

    /** The work ends; who worked with the family goes on seeing it as long as it is monitored. */
    @Allowed(Right.RECORD_ASSISTANCE)
    public void end(@Valid EndCase command) {
        AssistanceCase found = cases.visibleLocked(command.assistance());
        if (!cases.isKnown(CaseStep.class, command.id())) {
            List<Explanation> left = left(found, command.on());
            steps.take(found, command.id(), CaseStepContent.end(command.on(), command.why(), command.monitoredUntil(), command.notes()));
            CaseStepRules.checkUnfinished(left, command.despite());
            if (!left.isEmpty()) {
                trail.because(command.despite());
            }
        }
    }

    /**
     * AST-14: what would be left unfinished if the work ended on the day.
     *
     * @param endsOn null for today
     */
    @Allowed(Right.SEE_ASSISTANCE)
    public List<Explanation> unfinished(AssistanceCaseId id, LocalDate endsOn) {
        return left(cases.visible(id), endsOn == null ? LocalDate.now(clock) : endsOn);
    }

    private List<Explanation> left(AssistanceCase found, LocalDate endsOn) {
        List<Period> works = CaseTime.works(contents(found));
        return unfinished.stream().flatMap(area -> area.of(found.id(), works, endsOn).stream()).sorted(Comparator.comparing(Explanation::key)).toList();
    }

    /**
     * AST-10: the end of the work was a mistake. The work has gone on all the time, and so has who worked with the family, as long as there is room; refused
     * when something has happened since that presupposes the end.
     */
    @Allowed(Right.RECORD_ASSISTANCE)
    public void takeBackEnd(CaseStepId id, long version, @NotBlank String reason) {
        CaseStep end = cases.step(id);
        AssistanceCase found = cases.visibleLocked(end.assistance());
        if (end.content().kind() != CaseStepKind.END) {
            throw new BusinessRuleViolation("AST-10", "assistance.violation.noEnd");
        }
        removals.remove(end, version, reason);
        steps.undone(end);
        cases.flush();
        LocalDate today = LocalDate.now(clock);
        holder(found, today).ifPresent(holder -> limit.refuseFull(found, CaseState.ASSIGNED, holder, today));
    }

    /** AST-18: an assignment, or a hand-over, was a mistake: who had the family before has it still, as long as there is room. */
    @Allowed(Right.MANAGE_CASELOADS)
    public void takeBackGiving(CaseStepId id, long version, @NotBlank String reason) {
        CaseStep given = cases.step(id);
        AssistanceCase found = cases.visibleLocked(given.assistance());
        CaseStepContent content = given.content();
        CaseStepRules.checkGivingTakenBack(content, contents(found), done.stream().anyMatch(area -> area.isAnySince(found.id(), content.takenOn())));
        removals.remove(given, version, reason);
        words.show(id.value());
        caseloads.takeBack(found.id().value(), content.takenOn());
        steps.undone(given);
        cases.flush();
        if (content.kind() == CaseStepKind.HAND_OVER) {
            LocalDate today = LocalDate.now(clock);
            AccountId former = holder(found, today).orElseThrow(() -> new BusinessRuleViolation("AST-18", "assistance.violation.nobodyBefore"));
            limit.refuseFull(found, CaseState.ASSIGNED, former, today);
        }
    }

    private Optional<AccountId> holder(AssistanceCase found, LocalDate day) {
        return workers.worker(Role.FAMILY_ASSISTANT, found.id().value(), day).map(worker -> worker.holder().id());
    }

    private List<CaseStepContent> contents(AssistanceCase found) {
        return cases.steps(found.id()).stream().map(CaseStep::content).toList();
    }

    /** The assistants of the centre today, the one with most room first, and how much each may hold. */
    @Allowed({Right.MANAGE_CASELOADS, Right.SEE_ASSISTANCE})
    public CaseloadRoom assistants() {
        return limit.room(caller.centre(), LocalDate.now(clock), null);
    }

    /** Until when a family is monitored whose work ends on a day, unless something else is agreed (UWR art. 15(1)(16)). */
    @Allowed(Right.SEE_ASSISTANCE)
    public LocalDate monitoringProposed(LocalDate endsOn) {
        return endsOn.plusMonths(policies.of(caller.centre(), endsOn).get(Policy.MONITORING_M));
    }
}
