package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;

/** Children who live with a foster family. */
@ApplicationScoped
public class PlacedFixture {
    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    FosterFamilyService families;

    /** A child, the family it lives with, and its stay there. */
    public record Placed(ChildId child, FosterFamilyId family, StayId stay) {}

    /** Zofia Kowalczyk with the Nowicki family, which is no relative of hers, as a court ordered two days before. */
    public Placed zofia(LocalDate since) {
        ChildId child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        FosterFamilyId family = families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Nowiccy"));
        return new Placed(child, family, placements.place(PlaceChild.of(child, family, CareFixture.orderedBefore(since))));
    }
}
