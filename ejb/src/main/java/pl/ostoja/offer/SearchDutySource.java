package pl.ostoja.offer;

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

/** What is owed while a place is looked for, from requests, offers, kept places and stays in the database. */
@ApplicationScoped
class SearchDutySource implements DutySource {
    @Inject
    Children children;

    @Inject
    Searches searches;

    @Inject
    CareLaws laws;

    @Override
    public List<DutyKind> kinds() {
        return SearchDuties.kinds();
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return children.all(centre);
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        Map<UUID, List<SearchFacts>> looked = searches.facts(subjects);
        if (looked.isEmpty()) {
            return Stream.empty();
        }
        CareLaw law = laws.of(centre);
        return children.care(looked.keySet()).values().stream().mapMulti((care, sink) -> SearchDuties.derive(care, looked.get(care.child()), law, sink));
    }
}
