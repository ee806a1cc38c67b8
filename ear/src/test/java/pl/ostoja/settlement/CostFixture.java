package pl.ostoja.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.EndStay;
import pl.ostoja.placement.PlaceChild;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.StayRow;

/** Girls with a foster family from {@link CareFixture#DAY} on, for whom it is decided who pays; the caller may do all that. */
@ApplicationScoped
public class CostFixture {
    @Inject
    FosterFamilyService families;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    CostService costs;

    /** With a family of her own. */
    public ChildId placed(String firstName, TerytCode municipality) {
        return placed(firstName, family(), municipality);
    }

    public ChildId placed(String firstName, FosterFamilyId family, TerytCode municipality) {
        ChildId child = children.register(CareFixture.aGirl(firstName, "Kowalczyk"));
        placements.place(PlaceChild.of(child, family, CareFixture.byCourtFrom(CareFixture.DAY)));
        PayersContent payers = new PayersContent(
                CareFixture.DAY, LiabilityFacts.Origin.ORDINARY, municipality, null, null, null, null, CareFixture.DAY, "oświadczenie matki", null);
        costs.record(new RecordCosts(child, null, null, List.of(new RecordCosts.NewPayers(CostFactId.next(), payers)), null));
        return child;
    }

    public FosterFamilyId family() {
        return families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Nowiccy"));
    }

    /** Ends the stay with a return home. */
    public void leaves(ChildId child, LocalDate day) {
        StayRow stay = placements.stays(child).getFirst();
        placements.end(new EndStay(stay.id(), day, EndReason.RETURN_TO_FAMILY, null, stay.version()));
    }
}
