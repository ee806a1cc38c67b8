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
import pl.ostoja.web.faces.Query;

/** What was agreed with a family, and what came of it: {@code /assistance/visits?case=…}. */
@Named
@RequestScoped
public class VisitsPage {
    @Inject VisitService service;
    @Inject VisitDueService duties;
    @Inject Query query;

    private Page<VisitDetails> held;
    private List<VisitDetails> ahead;
    private VisitsDue due;

    public Page<VisitDetails> getHeld() {
        if (held == null) {
            held = service.of(family(), query.page());
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
