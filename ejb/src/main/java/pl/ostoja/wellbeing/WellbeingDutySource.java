package pl.ostoja.wellbeing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.placement.ChildDutySource;

/** What is owed because statements lapse and check-ups are due again, from the facts in the database. */
@ApplicationScoped
class WellbeingDutySource extends ChildDutySource {
    @Inject
    Wellbeing wellbeing;

    @Override
    public List<DutyKind> kinds() {
        return WellbeingDuties.kinds();
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        return ofThose(centre, wellbeing.facts(subjects), WellbeingDuties::derive);
    }
}
