package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutySource;
import pl.ostoja.law.CurrentPolicies;
import pl.ostoja.law.PolicyChoice;

/** The visits owed to families, from their steps, their contacts and the stays of their children in the database. */
@ApplicationScoped
class VisitDutySource implements DutySource {
    @Inject
    AssistanceCases cases;

    @Inject
    CaseFactsReader families;

    @Inject
    Visits visits;

    @Inject
    VisitHorizons horizons;

    @Inject
    CurrentPolicies policies;

    @Override
    public List<DutyKind> kinds() {
        return VisitDuties.kinds();
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return families.all(centre);
    }

    @Override
    public void hold(Collection<UUID> subjects) {
        cases.hold(subjects);
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        List<CaseFacts> found = families.of(centre, subjects);
        if (found.isEmpty()) {
            return Stream.empty();
        }
        Map<UUID, List<LocalDate>> visited = visits.visited(found.stream().map(CaseFacts::id).toList());
        List<PolicyChoice> choices = policies.choices(centre);
        LocalDate horizon = horizons.of(centre);
        return found.stream().mapMulti((family, sink) -> VisitDuties.derive(family, visited.getOrDefault(family.id(), List.of()), choices, horizon, sink));
    }

    /** No visits are owed while no child lives at home. */
    @Override
    public Collection<UUID> followers(Collection<UUID> subjects) {
        return cases.ofChildren(subjects);
    }
}
