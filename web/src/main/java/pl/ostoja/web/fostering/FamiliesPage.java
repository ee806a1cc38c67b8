package pl.ostoja.web.fostering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.access.AccountId;
import pl.ostoja.fostering.CoordinatorService;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.ProfessionalKind;
import pl.ostoja.placement.FamilyFilter;
import pl.ostoja.placement.FamilyRow;
import pl.ostoja.placement.FamilySort;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.faces.Sorting;

/** The foster families of the centre: {@code /fostering/list}. */
@Named
@RequestScoped
@Exported(at = "/fostering/list", title = "fostering.list", kind = "FAMILY")
public class FamiliesPage implements ExportedList<FamilyRow> {
    private static final int MOST_PLACES = 8;

    @Inject PlacesService service;
    @Inject CoordinatorService coordinators;
    @Inject FamilyNames names;
    @Inject Query query;

    private Page<FamilyRow> families;
    private List<Choice> coordinatorChoices;

    public Page<FamilyRow> getFamilies() {
        if (families == null) {
            families = page(query.page());
        }
        return families;
    }

    @Override
    public Page<FamilyRow> page(PageRequest request) {
        var sort = Sorting.of(getSort(), FamilySort.NAME);
        return service.families(filter(), sort.by(), sort.descending(), request);
    }

    @Override
    public List<Column<FamilyRow>> columns() {
        return List.of(
                new Column<>("fostering.family", FamilyRow::label),
                new Column<>("people.fileNumber", FamilyRow::fileNumber),
                new Column<>("fostering.town", FamilyRow::town),
                new Column<>("fostering.form", family -> names.forms(family.forms())),
                new Column<>("fostering.taken", FamilyRow::taken),
                new Column<>("fostering.free", FamilyRow::free),
                new Column<>("fostering.standing", FamilyRow::standing),
                new Column<>("fostering.coordinator", FamilyRow::coordinator));
    }

    private FamilyFilter filter() {
        var free = query.text("free");
        return new FamilyFilter(
                query.text("q"),
                query.constant("form", FamilyForm.class),
                query.constant("kind", ProfessionalKind.class),
                query.constant("standing", FamilyStanding.class),
                free != null && free.matches("[1-9]") ? Integer.valueOf(free) : null,
                query.flag("limited"),
                query.flag("ready"),
                query.text("coordinator") == null ? null : new AccountId(query.id("coordinator")));
    }

    public String getSort() {
        return query.sort("name");
    }

    public FamilyForm[] getForms() {
        return FamilyForm.values();
    }

    public FamilyStanding[] getStandings() {
        return FamilyStanding.values();
    }

    public ProfessionalKind[] getKinds() {
        return ProfessionalKind.values();
    }

    public List<Boolean> getFlags() {
        return List.of(true, false);
    }

    public List<Integer> getPlaces() {
        return Stream.iterate(1, places -> places + 1).limit(MOST_PLACES).toList();
    }

    public List<Choice> getCoordinators() {
        if (coordinatorChoices == null) {
            coordinatorChoices = coordinators.coordinators().stream().map(share -> new Choice(share.account().value(), share.name())).toList();
        }
        return coordinatorChoices;
    }
}
