package pl.ostoja.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import pl.ostoja.duty.Duties;
import pl.ostoja.fostering.CarersFail;
import pl.ostoja.placement.AllChildren;
import pl.ostoja.shared.Period;

/** PLC-90: what is owed about the children of a family follows what is found of it, whoever sees them. */
@ApplicationScoped
class CarerFailureWatch {
    @Inject
    AllChildren allChildren;

    @Inject
    Duties duties;

    @Inject
    Clock clock;

    void follow(@Observes CarersFail found) {
        Collection<UUID> living = allChildren.livingWith(List.of(found.family().value()), new Period(found.since(), LocalDate.now(clock)));
        if (!living.isEmpty()) {
            allChildren.hold(living);
            duties.refresh(found.centre(), living);
        }
    }
}
