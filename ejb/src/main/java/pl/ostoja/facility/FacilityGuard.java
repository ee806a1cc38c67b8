package pl.ostoja.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.StayGuard;

/** FAC-5: stays do not change so that a child would live in an institution that works no more. */
@ApplicationScoped
class FacilityGuard implements StayGuard {
    @Inject
    Facilities facilities;

    @Override
    public void refuseImpossible(CareFacts care) {
        Map<UUID, LocalDate> closed = facilities.closedUnder(care.child());
        care.stays().stream()
                .filter(stay -> closed.containsKey(stay.id()))
                .forEach(stay -> FacilityRules.checkWorked(closed.get(stay.id()), stay));
    }
}
