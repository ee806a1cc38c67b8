package pl.ostoja.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.VisitDetails;
import pl.ostoja.assistance.VisitDueService;
import pl.ostoja.assistance.VisitService;
import pl.ostoja.assistance.VisitsDue;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** What was agreed with a family, and what came of it: {@code /assistance/visits?case=…}. */
@Named
@RequestScoped
@Exported(at = "/assistance/visits", title = "assistance.visits.held", kind = "ASSISTANCE_VISIT")
public class VisitsPage implements ExportedList<VisitDetails> {
    @Inject VisitService service;
    @Inject VisitDueService duties;
    @Inject Query query;

    private Page<VisitDetails> held;
    private List<VisitDetails> ahead;
    private VisitsDue due;

    /** What took place; what was talked about stays on the page. */
    @Override
    public Page<VisitDetails> page(PageRequest request) {
        return service.of(family(), request);
    }

    @Override
    public List<Column<VisitDetails>> columns() {
        return List.of(
                new Column<>("assistance.visit.heldOn", visit -> visit.note().heldOn()),
                new Column<>("assistance.visit.heldAt", visit -> visit.note().heldAt()),
                new Column<>("assistance.visit.minutes", visit -> visit.note().minutes()),
                new Column<>("assistance.visit.kind", visit -> visit.note().kind()),
                new Column<>("assistance.visit.outcome", visit -> visit.note().outcome()),
                new Column<>("assistance.visit.childSeen", visit -> visit.note().childSeen()),
                new Column<>("assistance.visit.place", visit -> visit.note().place()),
                new Column<>("assistance.assistant", VisitDetails::accountName));
    }

    public Page<VisitDetails> getHeld() {
        if (held == null) {
            held = page(query.page());
        }
        return held;
    }

    public List<VisitDetails> getAhead() {
        if (ahead == null) {
            ahead = service.ahead(family());
        }
        return ahead;
    }

    public VisitsDue getDue() {
        if (due == null) {
            due = duties.of(family());
        }
        return due;
    }

    private AssistanceCaseId family() {
        return new AssistanceCaseId(query.id("case"));
    }
}
