package pl.ostoja.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceService;
import pl.ostoja.assistance.CaseDetails;
import pl.ostoja.assistance.CaseMemberRow;
import pl.ostoja.placement.AllChildren;
import pl.ostoja.placement.CareFacts;

/** Reads what plans and assessments of families are measured by. */
@ApplicationScoped
class FamilyFactsReader {
    @Inject
    AssistanceService families;

    @Inject
    AllChildren allChildren;

    @Inject
    CurrentCaller caller;

    /** With the children too of whom the caller does not see the file: in care they are all the same. */
    FamilyFacts of(AssistanceCaseId id) {
        CaseDetails family = families.details(id);
        Set<UUID> people = family.members().stream().map(FamilyFactsReader::person).collect(Collectors.toSet());
        Map<UUID, UUID> files = allChildren.of(caller.centre(), people);
        Map<UUID, CareFacts> care = allChildren.care(files.values());
        List<FamilyFacts.InCare> inCare = family.members().stream()
                .filter(member -> files.containsKey(person(member)))
                .map(member -> new FamilyFacts.InCare(member.period(), care.get(files.get(person(member)))))
                .toList();
        return new FamilyFacts(family.works(), inCare);
    }

    private static UUID person(CaseMemberRow member) {
        return member.person().id().value();
    }
}
