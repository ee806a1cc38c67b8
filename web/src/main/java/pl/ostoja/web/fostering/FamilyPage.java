package pl.ostoja.web.fostering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.fostering.FamilyDetails;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.placement.FamilyPlaces;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.web.faces.Query;

/** The file of one family, named by the address. */
@Named
@RequestScoped
public class FamilyPage {
    @Inject FosterFamilyService service;
    @Inject PlacesService placesService;
    @Inject Query query;
    @Inject Clock clock;

    private FamilyDetails details;
    private FamilyPlaces places;

    public FamilyDetails getDetails() {
        if (details == null) {
            details = service.details(new FosterFamilyId(query.id("family")));
        }
        return details;
    }

    public FamilyPlaces getPlaces() {
        if (places == null) {
            places = placesService.places(getDetails().id());
        }
        return places;
    }

    public FamilyForms getForms() {
        return getDetails().formsOn(today()).orElse(null);
    }

    public FamilyStanding getStanding() {
        return getDetails().standingOn(today());
    }

    /** Whether a husband or wife could still join. */
    public boolean isCarerMissing() {
        return getStanding() != FamilyStanding.ENDED && getDetails().carers().stream().filter(carer -> carer.period().isOpen()).count() == 1;
    }

    public List<FamilyPlaces.ResidentRow> getResidents() {
        return getPlaces().residentsOn(today());
    }

    public List<FamilyPlaces.ResidentRow> getFormer() {
        return getPlaces().residents().stream().filter(row -> !row.livesThereOn(today())).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
