package pl.ostoja.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutySource;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.Children;

/** What is owed because programmes were approved, from the steps in the database. */
@ApplicationScoped
class LeavingDutySource implements DutySource {
    @Inject
    Children children;

    @Inject
    LeavingRecords records;

    @Inject
    CareLaws laws;

    @Override
    public List<DutyKind> kinds() {
        return LeavingDuties.kinds();
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return children.all(centre);
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        Map<UUID, List<LeavingStepFacts>> steps = records.facts(subjects);
        if (steps.isEmpty()) {
            return Stream.empty();
        }
        CareLaw law = laws.of(centre);
        Map<UUID, CareFacts> care = children.care(steps.keySet());
        return care.values().stream().mapMulti((one, sink) -> LeavingDuties.derive(one, steps.get(one.child()), law, sink));
    }
}
