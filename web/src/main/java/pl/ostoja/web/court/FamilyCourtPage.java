package pl.ostoja.web.court;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.court.CourtTerm;
import pl.ostoja.court.FamilyCourt;
import pl.ostoja.court.FamilyCourtService;
import pl.ostoja.court.FilingDetails;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** What courts want of the work with a family, and what was sent: {@code /court/family?case=…}. */
@Named
@RequestScoped
@Exported(at = "/court/family", title = "court.list", kind = "FILING")
public class FamilyCourtPage implements ExportedList<FilingDetails> {
    @Inject FamilyCourtService service;
    @Inject Query query;

    private FamilyCourt court;

    @Override
    public Page<FilingDetails> page(PageRequest request) {
        return Page.slice(getCourt().filings(), request);
    }

    @Override
    public List<Column<FilingDetails>> columns() {
        return FilingsPage.shown();
    }

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
