package pl.ostoja.absence;

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

/** What is owed for children who have run away, from the absences and the stays in the database. */
@ApplicationScoped
class AbsenceDutySource extends ChildDutySource {
    @Inject
    Absences absences;

    @Override
    public List<DutyKind> kinds() {
        return AbsenceDuties.kinds();
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        return ofThose(centre, absences.facts(subjects), AbsenceDuties::derive);
    }
}
