package pl.ostoja.web.plan;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.plan.ChildPlanContent;
import pl.ostoja.plan.ChildsPart;
import pl.ostoja.plan.MainGoal;
import pl.ostoja.plan.PlanDetails;
import pl.ostoja.plan.PlanMade;
import pl.ostoja.plan.PlanOccasion;
import pl.ostoja.review.ChildHeard;

/** What is typed about a version of a child's plan. What the child thinks is asked anew for each. */
public class PlanForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate madeOn;
    private PlanOccasion occasion;
    private String situation;
    private String madeWith;
    private MainGoal mainGoal;
    private String diagnosis;
    private ChildHeard childHeard;
    private String notHeardReason;
    private String childOpinion;
    private PlanSteps steps;

    static PlanForm first(LocalDate today) {
        PlanForm form = new PlanForm();
        form.madeOn = today;
        form.occasion = PlanOccasion.FIRST;
        form.steps = PlanSteps.empty();
        return form;
    }

    static PlanForm after(PlanDetails former, LocalDate today) {
        PlanForm form = new PlanForm();
        form.madeOn = today;
        form.situation = former.made().situation();
        form.madeWith = former.made().madeWith();
        form.mainGoal = former.childs().mainGoal();
        form.diagnosis = former.childs().diagnosis();
        form.steps = PlanSteps.after(former.goals());
        return form;
    }

    ChildPlanContent content() {
        return new ChildPlanContent(
                new PlanMade(madeOn, occasion, situation, madeWith), new ChildsPart(mainGoal, diagnosis, childHeard, notHeardReason, childOpinion),
                steps.goalContents(), steps.actionContents());
    }

    public PlanSteps getSteps() {
        return steps;
    }

    public PlanOccasion[] getOccasions() {
        return PlanOccasion.values();
    }

    public MainGoal[] getMainGoals() {
        return MainGoal.values();
    }

    public ChildHeard[] getHeards() {
        return ChildHeard.values();
    }

    public LocalDate getMadeOn() {
        return madeOn;
    }

    public void setMadeOn(LocalDate madeOn) {
        this.madeOn = madeOn;
    }

    public PlanOccasion getOccasion() {
        return occasion;
    }

    public void setOccasion(PlanOccasion occasion) {
        this.occasion = occasion;
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(String situation) {
        this.situation = situation;
    }

    public String getMadeWith() {
        return madeWith;
    }

    public void setMadeWith(String madeWith) {
        this.madeWith = madeWith;
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
