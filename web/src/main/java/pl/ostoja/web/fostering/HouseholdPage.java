package pl.ostoja.web.fostering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.fostering.FamilyDetails;
import pl.ostoja.fostering.HouseholdOnDay;
import pl.ostoja.fostering.HouseholdService;
import pl.ostoja.placement.FamilyPlaces;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Texts;

/** The household of a family as it was on a day, today unless the address names another one: {@code /fostering/household?family=…&day=…}. */
@Named
@RequestScoped
@Exported(at = "/fostering/household", title = "fostering.tab.household", kind = "FAMILY_MEMBER")
public class HouseholdPage implements ExportedList<HouseholdLine> {
    @Inject HouseholdService service;
    @Inject FamilyPage family;
    @Inject Query query;
    @Inject Texts texts;

    private LocalDate day;
    private HouseholdOnDay household;

    @Override
    public Page<HouseholdLine> page(PageRequest request) {
        return Page.slice(lines().toList(), request);
    }

    @Override
    public List<Column<HouseholdLine>> columns() {
        return List.of(
                new Column<>("access.kind", line -> texts.of(line.group())),
                new Column<>("people.name", HouseholdLine::name),
                new Column<>("fostering.member.tie", HouseholdLine::tie),
                new Column<>("people.born", HouseholdLine::born),
                new Column<>("fostering.since", HouseholdLine::since),
                new Column<>("fostering.member.until", HouseholdLine::until));
    }

    /** The same people in the same order as on the page: who lives there, children elsewhere, who helps. */
    private Stream<HouseholdLine> lines() {
        return Stream.of(
                        getCarers().stream().map(HouseholdLine::of),
                        getResidents().stream().map(HouseholdLine::of),
                        getHousehold().atHome().stream().map(member -> HouseholdLine.of("fostering.household.atHome", member)),
                        getHousehold().elsewhere().stream().map(member -> HouseholdLine.of("fostering.household.elsewhere", member)),
                        getHousehold().helpers().stream().map(HouseholdLine::of))
                .flatMap(lines -> lines);
    }

    public LocalDate getDay() {
        if (day == null) {
            LocalDate asked = query.date("day");
            day = asked == null ? family.getFile().day() : asked;
        }
        return day;
    }

    public boolean isUnreadable() {
        return query.isUnreadable("day");
    }

    public HouseholdOnDay getHousehold() {
        if (household == null) {
            household = service.on(family.getFile().details().id(), getDay());
        }
        return household;
    }

    public List<FamilyDetails.CarerRow> getCarers() {
        return family.getFile().details().carers().stream().filter(carer -> carer.period().contains(getDay())).toList();
    }

    public List<FamilyPlaces.ResidentRow> getResidents() {
        return family.getFile().places().residentsOn(getDay());
    }
}
