package pl.ostoja.authority;

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

/** What is owed because children are legally free, from the ties, the events and the stays in the database. */
@ApplicationScoped
class AuthorityDutySource implements DutySource {
    @Inject
    Children children;

    @Inject
    LegalEvents events;

    @Inject
    CareLaws laws;

    @Override
    public List<DutyKind> kinds() {
        return AdoptionDuties.kinds();
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return children.all(centre);
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        CareLaw law = laws.of(centre);
        Map<UUID, LegalFacts> facts = events.facts(subjects);
        return children.facts(subjects).values().stream().mapMulti((care, sink) -> AdoptionDuties.derive(care, facts.get(care.child()), law, sink));
    }
}
