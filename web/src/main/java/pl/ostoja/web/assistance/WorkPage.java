package pl.ostoja.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.AssistantService;
import pl.ostoja.assistance.WorkingMonth;
import pl.ostoja.assistance.WorkingMonthService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Query;

/** How long an assistant worked with which families in a month: {@code /assistance/work?month=…&assistant=…}. */
@Named
@RequestScoped
@Exported(at = "/assistance/work", title = "assistance.work", kind = "ASSISTANCE_VISIT")
public class WorkPage implements ExportedList<WorkingMonth.Row> {
    @Inject WorkingMonthService service;
    @Inject AssistantService assistants;
    @Inject CurrentCaller caller;
    @Inject Query query;
    @Inject Clock clock;

    private WorkingMonth work;

    @Override
    public Page<WorkingMonth.Row> page(PageRequest request) {
        return getWork() == null ? Page.empty(request) : Page.slice(getWork().rows(), request);
    }

    @Override
    public List<Column<WorkingMonth.Row>> columns() {
        return List.of(
                new Column<>("assistance.family", WorkingMonth.Row::label),
                new Column<>("people.fileNumber", WorkingMonth.Row::fileNumber),
                new Column<>("assistance.visit.kind", WorkingMonth.Row::kind),
                new Column<>("assistance.work.contacts", WorkingMonth.Row::contacts),
                new Column<>("assistance.work.minutes", WorkingMonth.Row::minutes));
    }

    /** Null for who is no assistant and has chosen none. */
    public WorkingMonth getWork() {
        if (work == null && getAssistant() != null) {
            work = service.of(getAssistant(), getMonth());
        }
        return work;
    }

    public YearMonth getMonth() {
        var asked = query.month("month");
        return asked == null ? YearMonth.now(clock) : asked;
    }

    public AccountId getAssistant() {
        if (query.text("assistant") != null) {
            return new AccountId(query.id("assistant"));
        }
        var all = assistants.assistants().shares();
        boolean oneOfThem = all.stream().anyMatch(share -> share.account().equals(caller.get().account()));
        return oneOfThem ? caller.get().account() : caller.get().may(Right.MANAGE_CASELOADS) && !all.isEmpty() ? all.getFirst().account() : null;
    }

    public List<Choice> getAssistants() {
        return assistants.assistants().shares().stream().map(share -> new Choice(share.account().value(), share.name())).toList();
    }
}
