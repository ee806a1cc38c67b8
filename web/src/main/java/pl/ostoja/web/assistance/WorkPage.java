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
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Query;

/** How long an assistant worked with which families in a month: {@code /assistance/work?month=…&assistant=…}. */
@Named
@RequestScoped
public class WorkPage {
    @Inject WorkingMonthService service;
    @Inject AssistantService assistants;
    @Inject CurrentCaller caller;
    @Inject Query query;
    @Inject Clock clock;

    private WorkingMonth work;

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
