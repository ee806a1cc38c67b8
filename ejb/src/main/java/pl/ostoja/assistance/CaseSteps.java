package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.access.Caseloads;
import pl.ostoja.duty.Duties;

/** Takes steps of a family, so that it always stands as all of them say. */
@ApplicationScoped
class CaseSteps {
    private static final System.Logger LOG = System.getLogger(CaseSteps.class.getName());

    @Inject
    AssistanceCases cases;

    @Inject
    Caseloads caseloads;

    @Inject
    Duties duties;

    @Inject
    Clock clock;

    void take(AssistanceCase found, CaseStepId id, CaseStepContent content) {
        CaseStepRules.check(content, LocalDate.now(clock));
        List<CaseStepContent> steps = contents(found.id());
        steps.add(content);
        found.stands(CaseCourse.of(found.content().kind(), steps));
        cases.add(new CaseStep(id, found.centre(), found.id(), content));
        endCaseloads(found, content);
        duties.refresh(found.centre(), List.of(found.id().value()));
        LOG.log(System.Logger.Level.INFO, "family {0}: {1}", found.id(), content.kind());
    }

    void change(CaseStep step, CaseStepContent instead) {
        CaseStepRules.check(instead, LocalDate.now(clock));
        goOn(step);
        step.correct(instead);
        endCaseloads(changed(step), instead);
    }

    /** A step was a mistake and has been taken away: what ended with it has gone on. */
    void undone(CaseStep step) {
        goOn(step);
        changed(step);
    }

    private void goOn(CaseStep step) {
        step.content().nobodyAfter().ifPresent(last -> caseloads.goOn(step.assistance().value(), last));
    }

    /** AST-12. */
    private void endCaseloads(AssistanceCase found, CaseStepContent content) {
        content.nobodyAfter().ifPresent(last -> caseloads.endAll(found.id().value(), last, null));
    }

    /** Refused if the steps that are left could not have been taken so. */
    private AssistanceCase changed(CaseStep step) {
        AssistanceCase found = cases.visible(step.assistance());
        found.stands(CaseCourse.of(found.content().kind(), contents(found.id())));
        duties.refresh(found.centre(), List.of(found.id().value()));
        LOG.log(System.Logger.Level.INFO, "family {0}: step {1} changed", found.id(), step.id());
        return found;
    }

    private List<CaseStepContent> contents(AssistanceCaseId id) {
        return new ArrayList<>(cases.steps(id).stream().map(CaseStep::content).toList());
    }
}
