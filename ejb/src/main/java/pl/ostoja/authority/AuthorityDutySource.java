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
import pl.ostoja.placement.ChildDutySource;

/** What is owed because children are legally free, from the ties, the events and the stays in the database. */
@ApplicationScoped
class AuthorityDutySource extends ChildDutySource {
    @Inject
    LegalEvents events;

    @Override
    public List<DutyKind> kinds() {
        return AdoptionDuties.kinds();
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        Map<UUID, LegalFacts> facts = events.facts(subjects);
        return ofEach(centre, children.facts(subjects).values(), (care, law, sink) -> AdoptionDuties.derive(care, facts.get(care.child()), law, sink));
    }
}
