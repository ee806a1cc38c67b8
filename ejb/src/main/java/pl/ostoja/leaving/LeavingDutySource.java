package pl.ostoja.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutySource;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.Children;

/** What is owed because programmes were approved and aid was granted, from the steps, aids and suspensions in the database. */
@ApplicationScoped
class LeavingDutySource implements DutySource {
    @Inject
    Children children;

    @Inject
    LeavingRecords records;

    @Inject
    CareLaws laws;

    @Override
    public List<DutyKind> kinds() {
        return LeavingDuties.kinds();
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return children.all(centre);
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
        CareLaw law = laws.of(centre);
        Map<UUID, CareFacts> care = children.care(Stream.concat(steps.keySet().stream(), aids.keySet().stream()).collect(Collectors.toSet()));
        return care.values().stream().mapMulti((one, sink) -> {
            LeavingDuties.derive(one, steps.getOrDefault(one.child(), List.of()), law, sink);
            CareLeaver leaver = new CareLeaver(one, one.leaving(), periods.getOrDefault(one.child(), List.of()), false, law);
            SuspensionDuties.derive(leaver, aids.getOrDefault(one.child(), List.of()), sink);
        });
    }
}
