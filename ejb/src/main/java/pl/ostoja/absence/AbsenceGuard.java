package pl.ostoja.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.StayGuard;

/** ABS-3, ABS-5: stays do not change so that an absence would lie outside of them, or that care would end while the child is missing. */
@ApplicationScoped
class AbsenceGuard implements StayGuard {
    @Inject
    Absences absences;

    @Override
    public void refuseImpossible(CareFacts care) {
        AbsenceRules.check(absences.facts(Set.of(care.child())).getOrDefault(care.child(), List.of()), care);
    }
}
