package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutySource;
import pl.ostoja.law.CurrentPolicies;
import pl.ostoja.law.PolicyChoice;

/** The duties to report on families, from appointments and reports in the database. */
@ApplicationScoped
class CoordinatorReportDutySource implements DutySource {
    @Inject
    Families families;

    @Inject
    CurrentPolicies policies;

    @Override
    public List<DutyKind> kinds() {
        return CoordinatorReportDuties.kinds();
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return families.all(centre);
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        List<CoordinationFacts> all = families.coordination(subjects);
        if (all.isEmpty()) {
            return Stream.empty();
        }
        Collection<PolicyChoice> choices = policies.choices(centre);
        return all.stream().mapMulti((facts, sink) -> CoordinatorReportDuties.derive(facts, choices, sink));
    }
}
