package pl.ostoja.settlement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.placement.AllChildren;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.PlacesService;

/** What a court asks of a county before it places a child of another one there (KPC art. 579² § 3). */
@Stateless
public class HostedChildrenService {
    @Inject
    AllChildren allChildren;

    @Inject
    CostRecords records;

    @Inject
    PlacesService places;

    @Inject
    CentreRegister centres;

    @Inject
    CurrentLaw law;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** As of today, of all children and families of the centre, whoever may see them: numbers only, so nothing is written into the trail. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public HostedChildren today() {
        LocalDate today = LocalDate.now(clock);
        Set<UUID> living = allChildren.inFamilies(caller.centre(), today);
        Map<UUID, CareFacts> care = allChildren.care(living);
        Map<UUID, List<PayerDecision>> decisions = new HashMap<>();
        if (!living.isEmpty()) {
            records.decisions(living).forEach((child, decided) -> decisions.put(child.value(), decided));
        }
        return HostedChildren.of(
                today, care, decisions, centres.county(caller.centre()), places.allPlaces(), law.on(today).amount(LegalNumber.FOREIGN_CHILD_RATIO));
    }
}
