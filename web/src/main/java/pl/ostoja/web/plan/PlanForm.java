package pl.ostoja.web.plan;

import java.time.LocalDate;
import pl.ostoja.plan.ChildPlanContent;
import pl.ostoja.plan.ChildsPart;
import pl.ostoja.plan.MainGoal;
import pl.ostoja.plan.PlanDetails;
import pl.ostoja.plan.PlanOccasion;
import pl.ostoja.review.ChildHeard;

/** What is typed about a version of a child's plan. What the child thinks is asked anew for each. */
public class PlanForm extends VersionForm {
    private static final long serialVersionUID = 1L;

    private MainGoal mainGoal;
    private String diagnosis;
    private ChildHeard childHeard;
    private String notHeardReason;
    private String childOpinion;

    /** @param former null if there is none */
    static PlanForm after(PlanDetails former, LocalDate today) {
        PlanForm form = new PlanForm();
        form.begin(former, today);
        if (former != null) {
            form.mainGoal = former.childs().mainGoal();
            form.diagnosis = former.childs().diagnosis();
        }
        return form;
    }

    ChildPlanContent content() {
        ChildsPart childs = new ChildsPart(mainGoal, diagnosis, childHeard, notHeardReason, childOpinion);
        return new ChildPlanContent(made(), childs, getSteps().goalContents(), getSteps().actionContents());
    }

    public PlanOccasion[] getOccasions() {
        return new PlanOccasion[] {PlanOccasion.FIRST, PlanOccasion.REVIEW, PlanOccasion.TERM, PlanOccasion.CHANGE};
    }

    public MainGoal[] getMainGoals() {
        return MainGoal.values();
    }

    public ChildHeard[] getHeards() {
        return ChildHeard.values();
    }

    public MainGoal getMainGoal() {
        return mainGoal;
    }

    public void setMainGoal(MainGoal mainGoal) {
        this.mainGoal = mainGoal;
    }

    public String getDiagnosis() {
        return diagnosis;
    }

    public void setDiagnosis(String diagnosis) {
        this.diagnosis = diagnosis;
    }

    public ChildHeard getChildHeard() {
        return childHeard;
    }

    public void setChildHeard(ChildHeard childHeard) {
        this.childHeard = childHeard;
    }

    public String getNotHeardReason() {
        return notHeardReason;
    }

    public void setNotHeardReason(String notHeardReason) {
        this.notHeardReason = notHeardReason;
    }

    public String getChildOpinion() {
        return childOpinion;
    }

    public void setChildOpinion(String childOpinion) {
        this.childOpinion = childOpinion;
    }
}
