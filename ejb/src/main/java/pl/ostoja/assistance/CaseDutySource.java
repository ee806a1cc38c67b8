package pl.ostoja.assistance;

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
import pl.ostoja.duty.DutyRules;
import pl.ostoja.duty.DutySource;
import pl.ostoja.law.CurrentPolicies;

/** What is owed until families have an assistant, from their steps in the database. */
@ApplicationScoped
class CaseDutySource implements DutySource {
    @Inject
    AssistanceCases cases;

    @Inject
    CurrentPolicies policies;

    @Override
    public List<DutyKind> kinds() {
        return CaseDuties.kinds();
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return cases.all(centre);
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        List<AssistanceCase> found = cases.of(subjects);
        Map<AssistanceCaseId, List<CaseStepContent>> steps = cases.contentsOf(found.stream().map(family -> family.id().value()).toList());
        return DutyRules.each(
                found,
                () -> policies.choices(centre),
                (family, choices, sink) -> CaseDuties.derive(family.id(), family.content().kind(), steps.getOrDefault(family.id(), List.of()), choices, sink));
    }
}
