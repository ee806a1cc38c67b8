package pl.ostoja.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.placement.ChildDutySource;

/** What is owed because programmes were approved and aid was granted, from the steps, aids and suspensions in the database. */
@ApplicationScoped
class LeavingDutySource extends ChildDutySource {
    @Inject
    LeavingRecords records;

    @Override
    public List<DutyKind> kinds() {
        return LeavingDuties.kinds();
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        Map<UUID, List<LeavingStepFacts>> steps = records.facts(subjects);
        Map<UUID, List<LeavingAidContent>> aids = records.aids(subjects).stream()
                .collect(Collectors.groupingBy(aid -> aid.child().value(), Collectors.mapping(LeavingAid::content, Collectors.toList())));
        if (steps.isEmpty() && aids.isEmpty()) {
            return Stream.empty();
        }
        Map<UUID, List<LeavingPeriodContent>> periods = records.periods(aids.keySet()).stream()
                .collect(Collectors.groupingBy(period -> period.child().value(), Collectors.mapping(LeavingPeriod::content, Collectors.toList())));
        Set<UUID> known = Stream.concat(steps.keySet().stream(), aids.keySet().stream()).collect(Collectors.toSet());
        return ofEach(centre, children.care(known).values(), (care, law, sink) -> {
            LeavingDuties.derive(care, steps.getOrDefault(care.child(), List.of()), law, sink);
            CareLeaver leaver = new CareLeaver(care, care.leaving(), periods.getOrDefault(care.child(), List.of()), false, law);
            SuspensionDuties.derive(leaver, aids.getOrDefault(care.child(), List.of()), sink);
        });
    }
}
