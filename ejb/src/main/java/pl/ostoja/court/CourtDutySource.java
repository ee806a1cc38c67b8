package pl.ostoja.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.fostering.CarerFailures;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildDutySource;
import pl.ostoja.placement.StayFacts;

/** What is owed to the courts, from the stays and the filings in the database. */
@ApplicationScoped
class CourtDutySource extends ChildDutySource {
    @Inject
    Filings filings;

    @Inject
    CarerFailures failures;

    @Override
    public List<DutyKind> kinds() {
        return CourtDuties.kinds();
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        Map<UUID, List<FilingSent>> sent = filings.of(subjects).stream()
                .collect(Collectors.groupingBy(filing -> filing.child().value(), Collectors.mapping(Filing::sent, Collectors.toList())));
        Collection<CareFacts> all = children.facts(subjects).values();
        Map<UUID, List<LocalDate>> found = failures.of(all.stream().flatMap(care -> care.stays().stream()).map(StayFacts::family).filter(Objects::nonNull).collect(Collectors.toSet()));
        return ofEach(centre, all, (care, law, sink) -> {
            List<FilingSent> filed = sent.getOrDefault(care.child(), List.of());
            CourtDuties.derive(care, filed, law, sink);
            CourtDuties.ofFailures(care, found, filed, law, sink);
        });
    }
}
