package pl.ostoja.wellbeing;

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

/** What is owed because statements lapse and check-ups are due again, from the facts in the database. */
@ApplicationScoped
class WellbeingDutySource implements DutySource {
    @Inject
    Children children;

    @Inject
    Wellbeing wellbeing;

    @Inject
    CareLaws laws;

    @Override
    public List<DutyKind> kinds() {
        return WellbeingDuties.kinds();
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return children.all(centre);
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        Map<UUID, List<WellbeingFacts>> facts = wellbeing.facts(subjects);
        if (facts.isEmpty()) {
            return Stream.empty();
        }
        CareLaw law = laws.of(centre);
        Map<UUID, CareFacts> care = children.care(facts.keySet());
        return care.values().stream().mapMulti((one, sink) -> WellbeingDuties.derive(one, facts.get(one.child()), law, sink));
    }
}
