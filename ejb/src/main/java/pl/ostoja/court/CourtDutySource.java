package pl.ostoja.court;

import jakarta.enterprise.context.ApplicationScoped;
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
import pl.ostoja.duty.DutySource;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.Children;

/** What is owed to the courts, from the stays and the filings in the database. */
@ApplicationScoped
class CourtDutySource implements DutySource {
    @Inject
    Children children;

    @Inject
    Filings filings;

    @Inject
    CareLaws laws;

    @Override
    public List<DutyKind> kinds() {
        return CourtDuties.kinds();
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return children.all(centre);
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        CareLaw law = laws.of(centre);
        Map<UUID, List<FilingSent>> sent = filings.of(subjects).stream()
                .collect(Collectors.groupingBy(filing -> filing.child().value(), Collectors.mapping(Filing::sent, Collectors.toList())));
        return children.facts(subjects).values().stream()
                .mapMulti((care, sink) -> CourtDuties.derive(care, sent.getOrDefault(care.child(), List.of()), law, sink));
    }
}
