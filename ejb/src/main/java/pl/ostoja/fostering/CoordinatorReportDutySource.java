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
import pl.ostoja.duty.DutyRules;
import pl.ostoja.duty.DutySource;
import pl.ostoja.law.CurrentPolicies;

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
        return DutyRules.each(families.coordination(subjects), () -> policies.choices(centre), CoordinatorReportDuties::derive);
    }
}
