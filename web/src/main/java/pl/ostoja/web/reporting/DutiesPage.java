package pl.ostoja.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.TeamId;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKinds;
import pl.ostoja.reporting.DutyFilter;
import pl.ostoja.reporting.DutyHolders;
import pl.ostoja.reporting.DutyListService;
import pl.ostoja.reporting.DutyRow;
import pl.ostoja.reporting.DutySort;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.faces.Sorting;
import pl.ostoja.web.text.Texts;

/** All duties the user sees: {@code /reporting/duties}. */
@Named
@RequestScoped
@Exported(at = "/reporting/duties", title = "reporting.duties", kind = "DUTY")
public class DutiesPage implements ExportedList<DutyRow> {
    private static final String MINE = "yes";

    @Inject DutyListService service;
    @Inject DutyKinds kinds;
    @Inject Query query;
    @Inject Texts texts;

    private Page<DutyRow> duties;
    private DutyHolders holders;

    public void load() {
        duties = page(query.page());
    }

    @Override
    public Page<DutyRow> page(PageRequest request) {
        var filter = DutyFilter.asked(what(), whose(), when(), query.constant("state", DutyFilter.State.class));
        var sort = Sorting.of(getSort(), DutySort.DUE);
        return service.list(filter, sort.by(), sort.descending(), request);
    }

    @Override
    public List<Column<DutyRow>> columns() {
        return List.of(
                new Column<>("reporting.deadline", DutyRow::legalOn),
                new Column<>("reporting.planned", DutyRow::planBy),
                new Column<>("reporting.duty", duty -> texts.of(duty.kindKey())),
                new Column<>("reporting.article", DutyRow::article),
                new Column<>("reporting.child", DutyRow::childName),
                new Column<>("reporting.family", DutyRow::familyLabel),
                new Column<>("reporting.assistance", DutyRow::assistanceLabel),
                new Column<>("reporting.worker", DutyRow::worker),
                new Column<>("reporting.responsible", DutyRow::responsible),
                new Column<>("reporting.state", DutyRow::state),
                new Column<>("reporting.stateOn", DutyRow::stateOn),
                new Column<>("reporting.why", DutyRow::why));
    }

    private DutyFilter.What what() {
        return new DutyFilter.What(query.constant("category", DutyCategory.class), kind(), query.text("q"), null);
    }

    private DutyFilter.Whose whose() {
        return new DutyFilter.Whose(
                MINE.equals(query.text("mine")),
                query.text("worker") == null ? null : new AccountId(query.id("worker")),
                query.text("team") == null ? null : new TeamId(query.id("team")),
                query.constant("held", DutyFilter.Held.class));
    }

    private DutyFilter.When when() {
        return new DutyFilter.When(
                query.constant("due", DutyFilter.Due.class), query.date("from"), query.date("to"), query.constant("kept", DutyFilter.Kept.class));
    }

    private String kind() {
        var asked = query.text("kind");
        return asked != null && kinds.knows(asked) ? asked : null;
    }

    public Page<DutyRow> getDuties() {
        return duties;
    }

    public String getSort() {
        return query.sort("due");
    }

    public DutyFilter.Due[] getDues() {
        return DutyFilter.Due.values();
    }

    public DutyCategory[] getCategories() {
        return DutyCategory.values();
    }

    public List<Choice> getKinds() {
        return kinds.all().stream().map(kind -> new Choice(kind.code(), texts.of(kind.messageKey()))).toList();
    }

    public List<Choice> getWorkers() {
        return holders().workers().stream().map(each -> new Choice(each.id().value(), each.name())).toList();
    }

    public List<Choice> getTeams() {
        return holders().teams().stream().map(each -> new Choice(each.id().value(), each.name())).toList();
    }

    private DutyHolders holders() {
        if (holders == null) {
            holders = service.holders();
        }
        return holders;
    }

    public DutyFilter.Held[] getHeld() {
        return DutyFilter.Held.values();
    }

    public DutyFilter.Kept[] getKept() {
        return DutyFilter.Kept.values();
    }

    public List<Choice> getWhose() {
        return List.of(new Choice(MINE, texts.of("reporting.mine.only")));
    }

    /** Open ones are what the list shows unless asked otherwise. */
    public List<DutyFilter.State> getStates() {
        return List.of(DutyFilter.State.FULFILLED, DutyFilter.State.ENDED);
    }
}
