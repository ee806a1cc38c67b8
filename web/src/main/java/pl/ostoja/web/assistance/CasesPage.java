package pl.ostoja.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.assistance.AssistantService;
import pl.ostoja.assistance.CaseCount;
import pl.ostoja.assistance.CaseCounted;
import pl.ostoja.assistance.CaseFilter;
import pl.ostoja.assistance.CaseKind;
import pl.ostoja.assistance.CaseListService;
import pl.ostoja.assistance.CaseRow;
import pl.ostoja.assistance.CaseSort;
import pl.ostoja.assistance.CaseState;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.AskedTime;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.faces.Sorting;

/** Families that need an assistant, have or had one: {@code /assistance/list}. */
@Named
@RequestScoped
@Exported(at = "/assistance/list", title = "assistance.list", kind = "ASSISTANCE")
public class CasesPage implements ExportedList<CaseRow> {
    @Inject CaseListService lists;
    @Inject AssistantService service;
    @Inject Query query;
    @Inject AskedTime time;

    private Page<CaseRow> cases;

    public Page<CaseRow> getCases() {
        if (cases == null) {
            cases = page(query.page());
        }
        return cases;
    }

    @Override
    public Page<CaseRow> page(PageRequest request) {
        var sort = Sorting.of(getSort(), CaseSort.NAME);
        return lists.list(filter(), sort.by(), sort.descending(), request);
    }

    @Override
    public List<Column<CaseRow>> columns() {
        return List.of(
                new Column<>("assistance.family", CaseRow::label),
                new Column<>("people.fileNumber", CaseRow::fileNumber),
                new Column<>("fostering.town", CaseRow::town),
                new Column<>("assistance.kind", CaseRow::kind),
                new Column<>("assistance.difficulty", CaseRow::difficulty),
                new Column<>("assistance.state", CaseRow::state),
                new Column<>("assistance.since", CaseRow::since),
                new Column<>("assistance.obliged", CaseRow::obliged),
                new Column<>("assistance.assistant", CaseRow::assistant),
                new Column<>("assistance.deputy", CaseRow::deputy));
    }

    private CaseFilter filter() {
        var assistant = query.text("assistant") == null ? null : new AccountId(query.id("assistant"));
        return new CaseFilter(
                query.text("q"), query.constant("state", CaseState.class), query.constant("kind", CaseKind.class), assistant, query.flag("obliged"), counted());
    }

    /** As a report counts families; of today unless days are asked for. */
    private CaseCounted counted() {
        var count = query.constant("count", CaseCount.class);
        return count == null ? null : new CaseCounted(count, time.getFrom(), time.getTo());
    }

    public CaseCount[] getCounts() {
        return CaseCount.values();
    }

    public String getSort() {
        return query.sort("name");
    }

    public CaseState[] getStates() {
        return CaseState.values();
    }

    public CaseKind[] getKinds() {
        return CaseKind.values();
    }

    public List<Boolean> getFlags() {
        return List.of(true, false);
    }

    public List<Choice> getAssistants() {
        return service.assistants().shares().stream().map(share -> new Choice(share.account().value(), share.name())).toList();
    }
}
