package pl.ostoja.placement;

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
import pl.ostoja.fostering.Families;
import pl.ostoja.fostering.HelperRequests;

/** The duties to employ helpers, from requests and stays in the database. */
@ApplicationScoped
class HelperDutySource implements DutySource {
    @Inject
    Families families;

    @Inject
    Residents residents;

    @Inject
    CareLaws laws;

    @Override
    public List<DutyKind> kinds() {
        return HelperDuties.kinds();
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return families.all(centre);
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        List<HelperRequests> asking = families.helperRequests(subjects);
        if (asking.isEmpty()) {
            return Stream.empty();
        }
        Map<UUID, List<Resident>> ever = residents.ever(asking.stream().map(HelperRequests::family).toList());
        CareLaw law = laws.of(centre);
        return asking.stream().mapMulti((family, sink) -> HelperDuties.derive(family, ever.getOrDefault(family.family(), List.of()), law, sink));
    }
}
