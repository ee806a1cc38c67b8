package pl.ostoja.web.plan;

import java.time.LocalDate;
import pl.ostoja.plan.FamilyPlanContent;
import pl.ostoja.plan.FamilysPart;
import pl.ostoja.plan.PlanDetails;
import pl.ostoja.plan.PlanOccasion;

/** What is typed about a version of the plan of work with a family. */
public class FamilyPlanForm extends VersionForm {
    private static final long serialVersionUID = 1L;

    private String socialWorker;
    private LocalDate consultedOn;
    private String coordinator;

    /** @param former null if there is none */
    static FamilyPlanForm after(PlanDetails former, LocalDate today) {
        FamilyPlanForm form = new FamilyPlanForm();
        form.begin(former, today);
        if (former != null) {
            form.socialWorker = former.familys().socialWorker();
            form.coordinator = former.familys().coordinator();
        }
        return form;
    }

    FamilyPlanContent content() {
        return new FamilyPlanContent(
                made(), new FamilysPart(socialWorker, consultedOn, coordinator), getSteps().goalContents(), getSteps().actionContents());
    }

    public PlanOccasion[] getOccasions() {
        return new PlanOccasion[] {PlanOccasion.FIRST, PlanOccasion.ASSESSMENT, PlanOccasion.CHANGE};
    }

    public String getSocialWorker() {
        return socialWorker;
    }

    public void setSocialWorker(String socialWorker) {
        this.socialWorker = socialWorker;
    }

    public LocalDate getConsultedOn() {
        return consultedOn;
    }

    public void setConsultedOn(LocalDate consultedOn) {
        this.consultedOn = consultedOn;
    }

    public String getCoordinator() {
        return coordinator;
    }

    public void setCoordinator(String coordinator) {
        this.coordinator = coordinator;
    }
}
