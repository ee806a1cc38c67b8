package pl.ostoja.web.court;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.court.CourtTerm;
import pl.ostoja.court.FamilyCourt;
import pl.ostoja.court.FamilyCourtService;
import pl.ostoja.web.faces.Query;

/** What courts want of the work with a family, and what was sent: {@code /court/family?case=…}. */
@Named
@RequestScoped
public class FamilyCourtPage {
    @Inject FamilyCourtService service;
    @Inject Query query;

    private FamilyCourt court;

    public FamilyCourt getCourt() {
        if (court == null) {
            court = service.of(new AssistanceCaseId(query.id("case")));
        }
        return court;
    }

    /** How a term is shown. */
    public String tone(CourtTerm term) {
        if (term.isLate(getCourt().day())) {
            return "late";
        }
        if (term.endedOn() != null) {
            return "out";
        }
        return term.isOpen() ? "info" : "ok";
    }
}
