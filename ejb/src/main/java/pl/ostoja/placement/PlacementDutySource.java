package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.fostering.Families;

/** The duties that follow from a placement itself: maximum stays, notices, leaving care ({@link PlacementDuties}). */
@ApplicationScoped
class PlacementDutySource extends ChildDutySource {
    @Inject
    Families families;

    @Inject
    @Any
    Instance<RemovalNotices> removals;

    @Override
    public List<DutyKind> kinds() {
        return PlacementDuties.kinds();
    }

    /** Children before families, in the order in which a placement locks them. */
    @Override
    public void hold(Collection<UUID> subjects) {
        children.hold(subjects);
        families.hold(subjects);
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        return ofEach(centre, told(children.facts(subjects).values()), PlacementDuties::derive);
    }

    /** With what was written down of removals elsewhere; nobody is asked about children that were not removed. */
    private Collection<CareFacts> told(Collection<CareFacts> all) {
        List<CareFacts> removed = all.stream().filter(CareFacts::isRemoved).toList();
        if (removed.isEmpty()) {
            return all;
        }
        Map<UUID, List<NoticeSent>> notices =
                removals.stream().flatMap(area -> area.about(removed).stream()).collect(Collectors.groupingBy(NoticeSent::stay));
        return all.stream().map(care -> care.told(notices)).toList();
    }
}
