package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Takes steps of a family, so that it always stands as all of them say. */
@ApplicationScoped
class CaseSteps {
    private static final System.Logger LOG = System.getLogger(CaseSteps.class.getName());

    @Inject
    AssistanceCases cases;

    @Inject
    Clock clock;

    void take(AssistanceCase found, CaseStepId id, CaseStepContent content) {
        CaseStepRules.check(content, LocalDate.now(clock));
        List<CaseStepContent> steps = contents(found.id());
        steps.add(content);
        found.stands(CaseCourse.of(found.content().kind(), steps));
        cases.add(new CaseStep(id, found.centre(), found.id(), content));
        LOG.log(System.Logger.Level.INFO, "family {0}: {1}", found.id(), content.kind());
    }

    /** @param instead null if the step was never taken */
    void change(CaseStep step, CaseStepContent instead) {
        AssistanceCase found = cases.visible(step.assistance());
        List<CaseStepContent> steps = contents(found.id());
        steps.remove(step.content());
        if (instead != null) {
            CaseStepRules.check(instead, LocalDate.now(clock));
            steps.add(instead);
            step.correct(instead);
        }
        found.stands(CaseCourse.of(found.content().kind(), steps));
        LOG.log(System.Logger.Level.INFO, "family {0}: step {1} changed", found.id(), step.id());
    }

    private List<CaseStepContent> contents(AssistanceCaseId id) {
        return new ArrayList<>(cases.steps(id).stream().map(CaseStep::content).toList());
    }
}
