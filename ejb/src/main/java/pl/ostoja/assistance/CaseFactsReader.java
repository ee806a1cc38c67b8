package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.AllChildren;
import pl.ostoja.placement.CareFacts;

/** Reads what the duties of assistants follow from, whoever may see the families. */
@ApplicationScoped
public class CaseFactsReader {
    @Inject
    AssistanceCases cases;

    @Inject
    AllChildren allChildren;

    /** Every family of the centre. */
    public Stream<UUID> all(CentreId centre) {
        return cases.all(centre);
    }

    /** Those of these that are families with an assistant, whoever may see them. */
    public List<UUID> known(Collection<UUID> ids) {
        return cases.of(ids).stream().map(one -> one.id().value()).toList();
    }

    /** The days on which courts lifted the obligation of these families to work with an assistant (KRO art. 109 § 2(1)), in time. */
    public Map<UUID, List<LocalDate>> lifted(Collection<UUID> families) {
        return cases.stepsOf(families).stream()
                .filter(step -> step.content().kind() == CaseStepKind.COURT_ORDER_LIFTED)
                .sorted(Comparator.comparing((CaseStep step) -> step.content().takenOn()))
                .collect(Collectors.groupingBy(step -> step.assistance().value(), Collectors.mapping(step -> step.content().takenOn(), Collectors.toList())));
    }

    /** Those of these that are families with an assistant; in six statements, in one if none is. */
    public List<CaseFacts> of(CentreId centre, Collection<UUID> ids) {
        List<AssistanceCase> found = cases.of(ids);
        if (found.isEmpty()) {
            return List.of();
        }
        List<UUID> families = found.stream().map(one -> one.id().value()).toList();
        Map<AssistanceCaseId, List<CaseStepContent>> steps = cases.contentsOf(families);
        Map<AssistanceCaseId, List<CaseMember>> members = cases.childrenOf(families).stream().collect(Collectors.groupingBy(CaseMember::assistance));
        Map<UUID, UUID> files = allChildren.of(
                centre, members.values().stream().flatMap(List::stream).map(member -> member.person().value()).distinct().toList());
        Map<UUID, CareFacts> care = allChildren.care(files.values());
        return found.stream()
                .map(one -> CaseFacts.of(
                        one.id(), one.content().kind(), steps.getOrDefault(one.id(), List.of()), ofFamily(members.getOrDefault(one.id(), List.of()), files, care)))
                .toList();
    }

    private static List<ChildOfFamily> ofFamily(List<CaseMember> members, Map<UUID, UUID> files, Map<UUID, CareFacts> care) {
        return members.stream()
                .map(member -> new ChildOfFamily(member.period(), Optional.ofNullable(files.get(member.person().value())).map(care::get).orElse(null)))
                .toList();
    }
}
