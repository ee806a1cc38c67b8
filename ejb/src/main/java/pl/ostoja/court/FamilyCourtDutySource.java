package pl.ostoja.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.assistance.CaseFactsReader;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyRules;
import pl.ostoja.duty.DutySource;
import pl.ostoja.placement.CareLaws;

/** What is owed to courts about families with an assistant, from orders, requests and filings in the database. */
@ApplicationScoped
class FamilyCourtDutySource implements DutySource {
    @Inject
    FamilyCourts courts;

    @Inject
    CaseFactsReader families;

    @Inject
    CareLaws laws;

    @Override
    public List<DutyKind> kinds() {
        return FamilyCourtDuties.kinds();
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return families.all(centre);
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        return DutyRules.each(courts.facts(subjects), () -> laws.of(centre), FamilyCourtDuties::derive);
    }
}
