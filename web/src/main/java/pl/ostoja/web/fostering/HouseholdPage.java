package pl.ostoja.web.fostering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.FamilyDetails;
import pl.ostoja.fostering.HouseholdOnDay;
import pl.ostoja.fostering.HouseholdService;
import pl.ostoja.placement.FamilyPlaces;
import pl.ostoja.web.faces.Query;

/** The household of a family as it was on a day, today unless the address names another one: {@code /fostering/household?family=…&day=…}. */
@Named
@RequestScoped
public class HouseholdPage {
    @Inject HouseholdService service;
    @Inject FamilyPage page;
    @Inject Query query;

    private LocalDate day;
    private HouseholdOnDay household;

    public LocalDate getDay() {
        if (day == null) {
            LocalDate asked = query.date("day");
            day = asked == null ? page.getFile().day() : asked;
        }
        return day;
    }

    /** Whether a day was typed that cannot be read, so that today is shown. */
    public boolean isUnreadable() {
        return query.text("day") != null && query.date("day") == null;
    }

    public HouseholdOnDay getHousehold() {
        if (household == null) {
            household = service.on(page.getFile().details().id(), getDay());
        }
        return household;
    }

    public List<FamilyDetails.CarerRow> getCarers() {
        return page.getFile().details().carers().stream().filter(carer -> carer.period().contains(getDay())).toList();
    }

    public List<FamilyPlaces.ResidentRow> getResidents() {
        return page.getFile().places().residentsOn(getDay());
    }
}
