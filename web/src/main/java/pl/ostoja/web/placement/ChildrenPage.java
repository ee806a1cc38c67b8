package pl.ostoja.web.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.duty.Urgency;
import pl.ostoja.fostering.CoordinatorService;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareLength;
import pl.ostoja.placement.ChildFilter;
import pl.ostoja.placement.ChildRow;
import pl.ostoja.placement.ChildSort;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.Sex;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.faces.Sorting;
import pl.ostoja.web.people.PersonChoices;

/** The children of the centre: {@code /placement/list}. */
@Named
@RequestScoped
@Exported(at = "/placement/list", title = "placement.list", kind = "CHILD")
public class ChildrenPage implements ExportedList<ChildRow> {
    @Inject PlacesService service;
    @Inject CoordinatorService coordinators;
    @Inject CurrentCaller caller;
    @Inject PersonChoices people;
    @Inject Query query;
    @Inject Clock clock;

    private Page<ChildRow> children;
    private List<Choice> coordinatorChoices;
    private List<Choice> origins;

    public Page<ChildRow> getChildren() {
        if (children == null) {
            children = page(query.page());
        }
        return children;
    }

    @Override
    public Page<ChildRow> page(PageRequest request) {
        var sort = Sorting.of(getSort(), ChildSort.NAME);
        return service.children(filter(), sort.by(), sort.descending(), request);
    }

    @Override
    public List<Column<ChildRow>> columns() {
        return List.of(
                new Column<>("people.lastName", ChildRow::lastName),
                new Column<>("people.firstName", ChildRow::firstName),
                new Column<>("people.fileNumber", ChildRow::fileNumber),
                new Column<>("people.born", ChildRow::born),
                new Column<>("placement.where", ChildRow::place),
                new Column<>("placement.form", ChildRow::form),
                new Column<>("placement.since", ChildRow::since),
                new Column<>("placement.nextDuty", ChildRow::nextDuty),
                new Column<>("placement.coordinator", ChildRow::coordinator),
                new Column<>("placement.origin", ChildRow::originName));
    }

    private ChildFilter filter() {
        return new ChildFilter(
                query.text("q"), query.constant("form", CareForm.class), age("ageFrom"), age("ageTo"), coordinator(), query.text("origin"),
                query.constant("status", ChildFilter.CareStatus.class), query.constant("length", CareLength.class), query.constant("sex", Sex.class));
    }

    private Integer age(String name) {
        var given = query.text(name);
        return given != null && given.matches("\\d{1,2}") ? Integer.valueOf(given) : null;
    }

    private AccountId coordinator() {
        return query.text("coordinator") == null ? null : new AccountId(query.id("coordinator"));
    }

    /** Colour of the next duty; the day itself stands beside it. */
    public String tone(LocalDate due) {
        return switch (Urgency.of(due, LocalDate.now(clock))) {
            case OVERDUE -> "late";
            case TODAY, WITHIN_7_DAYS -> "soon";
            case WITHIN_30_DAYS -> "info";
            case LATER -> "ok";
        };
    }

    public String getSort() {
        return query.sort("name");
    }

    public CareForm[] getForms() {
        return CareForm.values();
    }

    public ChildFilter.CareStatus[] getStatuses() {
        return ChildFilter.CareStatus.values();
    }

    public CareLength[] getLengths() {
        return CareLength.values();
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    /** Empty for those who may not see families. */
    public List<Choice> getCoordinators() {
        if (coordinatorChoices == null) {
            coordinatorChoices = caller.get().may(Right.SEE_FAMILIES)
                    ? coordinators.coordinators().stream().map(share -> new Choice(share.account().value(), share.name())).toList()
                    : List.of();
        }
        return coordinatorChoices;
    }

    /** The municipalities that children come from, by name. */
    public List<Choice> getOrigins() {
        if (origins == null) {
            var polish = Collator.getInstance(Locale.of("pl"));
            origins = people.municipalitiesOf(service.origins()).stream().sorted(Comparator.comparing(Choice::label, polish)).toList();
        }
        return origins;
    }
}
