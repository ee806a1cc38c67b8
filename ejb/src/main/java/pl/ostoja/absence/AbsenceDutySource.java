package pl.ostoja.absence;

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
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.Children;

/** What is owed for children who have run away, from the absences and the stays in the database. */
@ApplicationScoped
class AbsenceDutySource implements DutySource {
    @Inject
    Children children;

    @Inject
    Absences absences;

    @Inject
    CareLaws laws;

    @Override
    public List<DutyKind> kinds() {
        return AbsenceDuties.kinds();
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return children.all(centre);
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        Map<UUID, List<AbsenceFacts>> away = absences.facts(subjects);
        if (away.isEmpty()) {
            return Stream.empty();
        }
        CareLaw law = laws.of(centre);
        return children.care(away.keySet()).values().stream().mapMulti((care, sink) -> AbsenceDuties.derive(care, away.get(care.child()), law, sink));
    }
}
