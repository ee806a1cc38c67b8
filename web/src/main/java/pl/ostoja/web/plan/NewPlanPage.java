package pl.ostoja.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.plan.ChildPlanService;
import pl.ostoja.plan.MakeChildPlan;
import pl.ostoja.plan.PlanDetails;
import pl.ostoja.plan.PlanId;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.placement.ChildChangePage;
import pl.ostoja.web.text.Texts;

/** Makes a version of a child's plan, from the one in force: {@code /plan/new?child=…}. */
@Named
@ViewScoped
public class NewPlanPage extends ChildChangePage {
    private static final long serialVersionUID = 1L;

    @Inject ChildPlanService service;
    @Inject Texts texts;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final PlanId id = PlanId.next();

    private PlanForm form;
    private int follows;

    @Override
    protected void opened() {
        PlanDetails former = service.overview(getChild()).inForce();
        form = PlanForm.after(former, LocalDate.now(clock));
        follows = former == null ? 0 : former.number();
    }

    public String make() {
        service.make(new MakeChildPlan(id, getChild(), follows, form.content()));
        return toChild("/plan/list", "plan.new.done");
    }

    /** Where the version that somebody else made meanwhile and the one typed here part; what is sent next follows the former. */
    public List<Difference> getDifferences() {
        PlanDetails theirs = service.overview(getChild()).inForce();
        var yours = form.content();
        follows = theirs.number();
        var found = Differences.between(theirs.made(), yours.made())
                .in("plan.madeOn", made -> made.madeOn())
                .in("plan.occasion", made -> made.occasion())
                .in("plan.situation", made -> made.situation())
                .in("plan.madeWith", made -> made.madeWith())
                .in("plan.mainGoal", theirs.childs().mainGoal(), yours.childs().mainGoal())
                .in("plan.diagnosis", theirs.childs().diagnosis(), yours.childs().diagnosis())
                .in("plan.childHeard", theirs.childs().childHeard(), yours.childs().childHeard())
                .in("plan.notHeardReason", theirs.childs().notHeardReason(), yours.childs().notHeardReason())
                .in("plan.childOpinion", theirs.childs().childOpinion(), yours.childs().childOpinion());
        return new StepWords(texts).in(found, theirs, form.getSteps()).found();
    }

    public List<Choice> getNumbers() {
        return form.getSteps().numbers(texts);
    }

    public int getFollows() {
        return follows;
    }

    public PlanForm getForm() {
        return form;
    }
}
