package pl.ostoja.review;

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

/** The duties to answer adoption centres, from the stays and the demands in the database. */
@ApplicationScoped
class OpinionDemandDutySource extends ChildDutySource {
    @Inject
    OutsideRecords records;

    @Override
    public List<DutyKind> kinds() {
        return OpinionDemandDuties.kinds();
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        return ofThose(centre, records.demanded(subjects), OpinionDemandDuties::derive);
    }
}
