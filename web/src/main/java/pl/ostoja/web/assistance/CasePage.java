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
import pl.ostoja.supporting.SupportingListService;
import pl.ostoja.supporting.SupportingRow;
import pl.ostoja.web.faces.Query;

/** A family that an assistant works with, named by the address: {@code /assistance/details?case=…}, its history. */
@Named
@RequestScoped
public class CasePage {
    @Inject AssistanceService service;
    @Inject SupportingListService supporting;
    @Inject Query query;

    private CaseDetails file;
    private List<SupportingRow> helping;

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
