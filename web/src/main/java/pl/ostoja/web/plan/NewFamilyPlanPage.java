package pl.ostoja.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.plan.FamilyPlanService;
import pl.ostoja.plan.MakeFamilyPlan;
import pl.ostoja.plan.PlanDetails;
import pl.ostoja.plan.PlanId;
import pl.ostoja.web.assistance.CaseChangePage;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.text.Texts;

/** Makes a version of the plan of work with a family, from the one in force: {@code /plan/family-new?case=…}. */
@Named
@ViewScoped
public class NewFamilyPlanPage extends CaseChangePage {
    private static final long serialVersionUID = 1L;

    @Inject FamilyPlanService service;
    @Inject Texts texts;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final PlanId id = PlanId.next();

    private FamilyPlanForm form;
    private int follows;

    @Override
    protected void opened() {
        PlanDetails former = service.overview(getAssistance()).inForce();
        form = FamilyPlanForm.after(former, LocalDate.now(clock));
        follows = former == null ? 0 : former.number();
    }

    public String make() {
        service.make(new MakeFamilyPlan(id, getAssistance(), follows, form.content()));
        return doneAt("/plan/family", "plan.new.done");
    }

    /** Where the version that somebody else made meanwhile and the one typed here part; what is sent next follows the former. */
    public List<Difference> getDifferences() {
        PlanDetails theirs = service.overview(getAssistance()).inForce();
        var yours = form.content();
        follows = theirs.number();
        var found = Differences.between(theirs.made(), yours.made())
                .in("plan.madeOn", made -> made.madeOn())
                .in("plan.occasion", made -> made.occasion())
                .in("plan.needs", made -> made.situation())
                .in("plan.madeWith", made -> made.madeWith())
                .in("plan.socialWorker", theirs.familys().socialWorker(), yours.familys().socialWorker())
                .in("plan.consultedOn", theirs.familys().consultedOn(), yours.familys().consultedOn())
                .in("plan.coordinator", theirs.familys().coordinator(), yours.familys().coordinator());
        return new StepWords(texts).in(found, theirs, form.getSteps()).found();
    }

    public List<Choice> getNumbers() {
        return form.getSteps().numbers(texts);
    }

    public int getFollows() {
        return follows;
    }

    public FamilyPlanForm getForm() {
        return form;
    }
}
