package pl.ostoja.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.placement.ChildDutySource;

/** What is owed while a place is looked for, from requests, offers, kept places and stays in the database. */
@ApplicationScoped
class SearchDutySource extends ChildDutySource {
    @Inject
    Searches searches;

    @Override
    public List<DutyKind> kinds() {
        return SearchDuties.kinds();
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        return ofThose(centre, searches.facts(subjects), SearchDuties::derive);
    }
}
