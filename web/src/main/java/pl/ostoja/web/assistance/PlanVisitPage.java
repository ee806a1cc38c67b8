package pl.ostoja.web.assistance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.assistance.PlanVisit;
import pl.ostoja.assistance.VisitId;
import pl.ostoja.assistance.VisitService;

/** It is agreed when to meet a family: {@code /assistance/plan-visit?case=…}. */
@Named
@ViewScoped
public class PlanVisitPage extends CaseChangePage {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice plans one visit. */
    private final VisitId id = VisitId.next();

    private final PlanForm form = new PlanForm();

    @Inject VisitService visits;

    public String plan() {
        visits.plan(new PlanVisit(id, getAssistance(), form.plan()));
        return doneAt("/assistance/visits", "assistance.visit.planned");
    }

    public PlanForm getForm() {
        return form;
    }
}
