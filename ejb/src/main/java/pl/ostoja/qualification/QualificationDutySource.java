package pl.ostoja.qualification;

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
import pl.ostoja.fostering.Applicants;

/** The duties about candidates and papers, from the facts in the database, and the spans that are kept beside them. */
@ApplicationScoped
class QualificationDutySource implements DutySource {
    @Inject
    Applicants applicants;

    @Inject
    QualificationRecords records;

    @Override
    public List<DutyKind> kinds() {
        return QualificationDuties.kinds();
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return applicants.all(centre);
    }

    @Override
    public void hold(Collection<UUID> subjects) {
        applicants.hold(subjects);
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        return DutyRules.each(records.facts(subjects), () -> records.law(centre), QualificationDuties::derive);
    }

    @Override
    public void keep(CentreId centre, Collection<UUID> subjects) {
        records.keepSpans(centre, subjects);
    }
}
