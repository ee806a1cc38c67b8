package pl.ostoja.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceService;
import pl.ostoja.assistance.CaseDetails;
import pl.ostoja.assistance.CaseStepDetails;
import pl.ostoja.assistance.CaseStepKind;
import pl.ostoja.assistance.VisitDetails;
import pl.ostoja.assistance.VisitService;
import pl.ostoja.plan.FamilyPlanService;
import pl.ostoja.plan.PlanDetails;
import pl.ostoja.plan.PlanOverview;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.supporting.SupportingListService;
import pl.ostoja.supporting.SupportingRow;
import pl.ostoja.web.faces.Query;

/** A family that an assistant works with, named by the address: {@code /assistance/details?case=…}, its history. */
@Named
@RequestScoped
public class CasePage {
    private static final int LAST_NOTES = 3;

    @Inject AssistanceService service;
    @Inject SupportingListService supporting;
    @Inject VisitService visits;
    @Inject FamilyPlanService plans;
    @Inject Query query;

    private CaseDetails file;
    private List<SupportingRow> helping;
    private List<VisitDetails> ahead;
    private List<VisitDetails> notes;
    private PlanOverview plan;

    public CaseDetails getFile() {
        if (file == null) {
            file = service.details(new AssistanceCaseId(query.id("case")));
        }
        return file;
    }

    /** The supporting families that help it today. */
    public List<SupportingRow> getHelping() {
        if (helping == null) {
            helping = supporting.helping(getFile().id());
        }
        return helping;
    }

    /** What was agreed with it, the next first. */
    public List<VisitDetails> getAhead() {
        if (ahead == null) {
            ahead = visits.ahead(getFile().id());
        }
        return ahead;
    }

    /** What was written down last. */
    public List<VisitDetails> getNotes() {
        if (notes == null) {
            notes = visits.of(getFile().id(), new PageRequest(1, LAST_NOTES)).rows();
        }
        return notes;
    }

    /** Null as long as there is none. */
    public PlanDetails getPlan() {
        if (plan == null) {
            plan = plans.overview(getFile().id());
        }
        return plan.inForce();
    }

    public boolean isAssignable() {
        return getFile().next().contains(CaseStepKind.ASSIGNMENT);
    }

    public boolean isHandedOn() {
        return getFile().next().contains(CaseStepKind.HAND_OVER);
    }

    public boolean isEndable() {
        return getFile().next().contains(CaseStepKind.END);
    }

    /** Whether the step gave the family to who works with it now. */
    public boolean isGivenLast(CaseStepDetails step) {
        return isEndable() && getFile().steps().stream().filter(taken -> taken.content().kind().gives()).findFirst().filter(step::equals).isPresent();
    }

    /** The steps that can be written down now. */
    public List<CaseStepKind> getSteps() {
        return getFile().next().stream().filter(kind -> !kind.movesTheCaseload()).toList();
    }
}
