package pl.ostoja.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import pl.ostoja.assistance.CaseDetails;
import pl.ostoja.assistance.CaseState;
import pl.ostoja.assistance.CaseStepKind;
import pl.ostoja.placement.CareFacts;

/**
 * What a plan of work with a family, or an assessment of it, is measured by.
 *
 * @param assignedOn day on which an assistant began to work with the family, the last time; null if none has
 * @param working whether an assistant works with it now
 * @param children those of the family who are, or were, in care
 */
record FamilyFacts(LocalDate assignedOn, boolean working, List<CareFacts> children) {
    FamilyFacts {
        children = List.copyOf(children);
    }

    static FamilyFacts of(CaseDetails family, Collection<CareFacts> children) {
        LocalDate assigned = family.steps().stream()
                .map(step -> step.content())
                .filter(step -> step.kind() == CaseStepKind.ASSIGNMENT)
                .map(step -> step.takenOn())
                .findFirst()
                .orElse(null);
        return new FamilyFacts(assigned, family.state() == CaseState.ASSIGNED, List.copyOf(children));
    }

    boolean hasChildInCare(LocalDate day) {
        return children.stream().anyMatch(child -> child.stayOn(day).isPresent());
    }
}
