package pl.ostoja.assistance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;

/** How a family comes to an assistant: interview, analysis, request, consent or the court's order, refusal (UWR art. 11). */
@Stateless
public class CaseStepService {
    @Inject
    AssistanceCases cases;

    @Inject
    CaseSteps steps;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    /** Writing down the same step again changes nothing. */
    @Allowed(Right.RECORD_ASSISTANCE)
    public CaseStepId record(@Valid RecordCaseStep command) {
        AssistanceCase found = cases.visibleLocked(command.assistance());
        refuseMoving(command.content().kind());
        if (!cases.isKnown(CaseStep.class, command.id())) {
            steps.take(found, command.id(), command.content());
        }
        return command.id();
    }

    @Allowed(Right.RECORD_ASSISTANCE)
    public void correct(@Valid CorrectCaseStep command) {
        CaseStep step = locked(command.id());
        EditConflict.refuseUnlessCurrent(command.version(), step.version());
        refuseMoving(command.content().kind());
        steps.change(step, command.content());
        trail.because(command.reason());
    }

    /** Takes a step away that was written down by mistake. */
    @Allowed(Right.RECORD_ASSISTANCE)
    public void remove(CaseStepId id, long version, @NotBlank String reason) {
        CaseStep step = locked(id);
        removals.remove(step, version, reason);
        steps.undone(step);
    }

    @Allowed(Right.SEE_ASSISTANCE)
    public CaseStepDetails details(CaseStepId id) {
        CaseStep step = cases.step(id);
        cases.require(step.assistance());
        trail.seen(step.centre().value(), AssistanceService.AUDIT_KIND, step.assistance().value(), "step");
        return step.details();
    }

    /** AST-9: what moves a caseload is done, and undone, where the caseload is. */
    private static void refuseMoving(CaseStepKind kind) {
        if (kind.movesTheCaseload()) {
            throw new BusinessRuleViolation("AST-9", "assistance.violation.movesTheCaseload", kind);
        }
    }

    private CaseStep locked(CaseStepId id) {
        CaseStep step = cases.step(id);
        cases.visibleLocked(step.assistance());
        refuseMoving(step.content().kind());
        return step;
    }
}
