package pl.ostoja.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceService;
import pl.ostoja.assistance.CaseDetails;
import pl.ostoja.placement.Children;

/** Reads what plans and assessments of families are measured by. */
@ApplicationScoped
class FamilyFactsReader {
    @Inject
    AssistanceService families;

    @Inject
    Children children;

    @Inject
    CurrentCaller caller;

    /** With the children too of whom the caller does not see the file: in care they are all the same. */
    FamilyFacts of(AssistanceCaseId id) {
        CaseDetails family = families.details(id);
        Set<UUID> people = family.members().stream().map(member -> member.person().id().value()).collect(Collectors.toSet());
        return FamilyFacts.of(family, children.care(children.of(caller.centre(), people).values()).values());
    }
}
