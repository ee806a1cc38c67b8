package pl.ostoja.review;

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

/** The duties to answer adoption centres, from the stays and the demands in the database. */
@ApplicationScoped
class OpinionDemandDutySource implements DutySource {
    @Inject
    Children children;

    @Inject
    OutsideRecords records;

    @Inject
    CareLaws laws;

    @Override
    public List<DutyKind> kinds() {
        return OpinionDemandDuties.kinds();
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return children.all(centre);
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        Map<UUID, List<OpinionDemandFacts>> demands = records.demanded(subjects);
        if (demands.isEmpty()) {
            return Stream.empty();
        }
        CareLaw law = laws.of(centre);
        return children.facts(demands.keySet()).values().stream()
                .mapMulti((care, sink) -> OpinionDemandDuties.derive(care, demands.getOrDefault(care.child(), List.of()), law, sink));
    }
}
