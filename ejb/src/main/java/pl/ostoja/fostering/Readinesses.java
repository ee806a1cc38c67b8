package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.ostoja.shared.Period;

/** Whether families take children on a day (FST-39). */
@ApplicationScoped
class Readinesses {
    @Inject
    FamilyFactBook facts;

    @Inject
    FosterFamilies families;

    /** Of these families, in two statements. */
    Map<FosterFamilyId, ReadinessOnDay> on(Collection<FosterFamily> asked, LocalDate day) {
        List<FosterFamilyId> ids = asked.stream().map(FosterFamily::id).toList();
        Map<FosterFamilyId, List<ReadinessContent>> said = facts.of(FamilyReadiness.class, ids).stream()
                .collect(Collectors.groupingBy(FamilyReadiness::family, Collectors.mapping(FamilyReadiness::content, Collectors.toList())));
        Map<FosterFamilyId, List<Period>> rests = families.rests(ids).stream()
                .collect(Collectors.groupingBy(Rest::family, Collectors.mapping(rest -> rest.content().days(), Collectors.toList())));
        return asked.stream().collect(Collectors.toMap(FosterFamily::id, family -> {
            ReadinessOnDay withoutTerm = ReadinessOnDay.withoutTerm(family.isReady(), family.agreedMaximum().orElse(null));
            return ReadinessOnDay.of(withoutTerm, said.getOrDefault(family.id(), List.of()), rests.getOrDefault(family.id(), List.of()), day);
        }));
    }
}
