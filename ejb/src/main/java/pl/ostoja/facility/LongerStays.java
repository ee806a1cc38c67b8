package pl.ostoja.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.placement.Holds;
import pl.ostoja.placement.StayLengthened;

/** FAC-4: a stay that turns out to have lasted longer needs its place on these days, too. */
@ApplicationScoped
class LongerStays {
    @Inject
    Facilities facilities;

    @Inject
    Holds holds;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    void needTheirPlace(@Observes StayLengthened stay) {
        facilities.where(stay.stay()).ifPresent(id -> {
            Facility facility = facilities.locked(id, caller.centre());
            long taken = facilities.takenFrom(id, stay.from(), List.of(stay.child())) + holds.inFacility(id.value(), LocalDate.now(clock), List.of(stay.child()));
            FacilityRules.checkRoom(facility.content(), facility.closedOn(), taken, stay.basis(), stay.from());
        });
    }
}
