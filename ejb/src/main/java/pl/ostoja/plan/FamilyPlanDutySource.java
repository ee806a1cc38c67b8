package pl.ostoja.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.assistance.CaseFacts;
import pl.ostoja.assistance.CaseFactsReader;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutySource;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareLaws;

/** The duties to plan with families and to assess them, from the work of their assistants, the plans and the assessments in the database. */
@ApplicationScoped
class FamilyPlanDutySource implements DutySource {
    @Inject
    CaseFactsReader families;

    @Inject
    Plans plans;

    @Inject
    Assessments assessments;

    @Inject
    CareLaws laws;

    @Override
    public List<DutyKind> kinds() {
        return FamilyPlanDuties.kinds();
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return families.all(centre);
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        List<CaseFacts> found = families.of(centre, subjects);
        if (found.isEmpty()) {
            return Stream.empty();
        }
        List<UUID> ids = found.stream().map(CaseFacts::id).toList();
        Map<UUID, List<PlannedFamily.Version>> versions = plans.versions(ids);
        Map<UUID, List<PlannedFamily.Assessed>> made = assessments.ofFamilies(ids);
        CareLaw law = laws.of(centre);
        return found.stream()
                .map(facts -> new PlannedFamily(facts, versions.getOrDefault(facts.id(), List.of()), made.getOrDefault(facts.id(), List.of())))
                .mapMulti((family, sink) -> FamilyPlanDuties.derive(family, law, sink));
    }
}
