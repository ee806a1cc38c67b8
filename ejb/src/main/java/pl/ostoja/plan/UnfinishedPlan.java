package pl.ostoja.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.UnfinishedWork;
import pl.ostoja.assistance.WorkDone;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Period;

/** What plans and assessments there are since a day; actions of the plan of which nobody has said what came of them, assessments that the employer has not got, and the one that was due. */
@ApplicationScoped
class UnfinishedPlan implements UnfinishedWork, WorkDone {
    @Inject
    PlanBook plans;

    @Inject
    Assessments assessments;

    @Inject
    CurrentLaw law;

    @Override
    public List<Explanation> of(AssistanceCaseId family, List<Period> works, LocalDate endsOn) {
        List<Explanation> unfinished = new ArrayList<>();
        PlanDetails plan = plans.overview(PlanSubject.of(family)).inForce();
        int planned = plan == null ? 0 : plan.count(ActionState.PLANNED);
        if (planned > 0) {
            unfinished.add(Explanation.of("plan.unfinished.actions", planned));
        }
        List<FamilyAssessment> made = assessments.of(family);
        made.stream().filter(one -> one.passed() == null).forEach(one -> unfinished.add(Explanation.of("plan.unfinished.passing", one.content().assessedOn())));
        List<LocalDate> days = made.stream().map(one -> one.content().assessedOn()).toList();
        AssessmentRules.next(new FamilyFacts(works, List.of()), days, since -> law.book().whole(LegalNumber.FAMILY_ASSESSMENT_INTERVAL_M, since))
                .filter(due -> !due.legal().isAfter(endsOn))
                .ifPresent(due -> unfinished.add(Explanation.of("plan.unfinished.assessment", due.legal())));
        return unfinished;
    }

    @Override
    public boolean isAnySince(AssistanceCaseId family, LocalDate day) {
        boolean planned = plans.overview(PlanSubject.of(family)).versions().stream().anyMatch(version -> !version.made().madeOn().isBefore(day));
        return planned || assessments.of(family).stream().anyMatch(made -> !made.content().assessedOn().isBefore(day));
    }
}
