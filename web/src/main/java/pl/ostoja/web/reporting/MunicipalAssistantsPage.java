package pl.ostoja.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.reporting.AssistantCount;
import pl.ostoja.reporting.AssistantWork;
import pl.ostoja.reporting.MunicipalPeriod;
import pl.ostoja.reporting.MunicipalService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** The assistants behind a number of the municipality's report: {@code /reporting/assistants?year=2026&part=FIRST_HALF&count=EMPLOYED}. */
@Named
@RequestScoped
@Exported(at = "/reporting/assistants", title = "reporting.municipal.assistants", kind = "MUNICIPAL_ASSISTANTS")
public class MunicipalAssistantsPage implements ExportedList<AssistantWork> {
    @Inject MunicipalService service;
    @Inject MunicipalTime time;
    @Inject Query query;

    private MunicipalPeriod period;
    private Page<AssistantWork> assistants;

    public Page<AssistantWork> getAssistants() {
        if (assistants == null) {
            assistants = page(query.page());
        }
        return assistants;
    }

    @Override
    public Page<AssistantWork> page(PageRequest request) {
        var count = query.constant("count", AssistantCount.class);
        return Page.slice(service.assistants(getPeriod(), count == null ? AssistantCount.ALL : count), request);
    }

    @Override
    public List<Column<AssistantWork>> columns() {
        return List.of(
                new Column<>("reporting.workingTime.person", AssistantWork::name),
                new Column<>("reporting.workingTime.employment", AssistantWork::employment),
                new Column<>("reporting.workingTime.coFunded", AssistantWork::coFunded),
                new Column<>("reporting.workingTime.hours", AssistantWork::hours),
                new Column<>("reporting.figures.families", AssistantWork::families));
    }

    public MunicipalPeriod getPeriod() {
        if (period == null) {
            period = time.asked();
        }
        return period;
    }

    public MunicipalPeriod.Part[] getParts() {
        return MunicipalPeriod.Part.values();
    }

    public AssistantCount[] getCounts() {
        return AssistantCount.values();
    }
}
