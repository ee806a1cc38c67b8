package pl.ostoja.demo.county;

import java.util.List;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.CaseFacts;
import pl.ostoja.plan.ActionOutcome;
import pl.ostoja.plan.Agreement;
import pl.ostoja.plan.AssessmentContent;
import pl.ostoja.plan.FamilyAssessmentId;
import pl.ostoja.plan.FamilyPlanContent;
import pl.ostoja.plan.PassedOn;
import pl.ostoja.plan.PlanId;
import pl.ostoja.plan.PlannedFamily;

/** What an assistant planned with a family, and how the family was assessed. */
public record FamilyWork(AssistanceCaseId family, List<Planned> plans, List<Assessed> assessments) {
    public FamilyWork {
        plans = List.copyOf(plans);
        assessments = List.copyOf(assessments);
    }

    /** What duties follow from it. */
    PlannedFamily planned(CaseFacts facts) {
        return new PlannedFamily(facts, plans.stream().map(Planned::facts).toList(), assessments.stream().map(Assessed::facts).toList());
    }

    /**
     * A version of the plan.
     *
     * @param agreement null if nobody has signed yet
     */
    public record Planned(PlanId id, FamilyPlanContent content, Agreement agreement, List<ActionOutcome> outcomes) {
        PlannedFamily.Version facts() {
            return new PlannedFamily.Version(content.made().madeOn(), agreement == null ? null : agreement.agreedOn());
        }
    }

    /** @param passed null if the employer has not got it yet */
    public record Assessed(FamilyAssessmentId id, AssessmentContent content, PassedOn passed) {
        PlannedFamily.Assessed facts() {
            return new PlannedFamily.Assessed(id.value(), content.assessedOn(), passed == null ? null : passed.on());
        }
    }
}
