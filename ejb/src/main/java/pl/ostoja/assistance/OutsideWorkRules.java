package pl.ostoja.assistance;

import java.util.Collection;
import pl.ostoja.shared.BusinessRuleViolation;

/** Where the work of an assistant ends because of what somebody does besides. */
final class OutsideWorkRules {
    private OutsideWorkRules() {}

    /**
     * AST-11: nobody works with a family in a municipality in which they have the duties of a social worker (UWR art. 17(3)). A family of which nobody knows in which
     * municipality it lives cannot be judged.
     *
     * @param socialWorkerIn the municipalities, by their TERYT codes
     */
    static void check(Collection<CaseContent> families, Collection<String> socialWorkerIn) {
        families.stream()
                .filter(family -> family.address().teryt() != null && socialWorkerIn.contains(family.address().teryt()))
                .findFirst()
                .ifPresent(family -> {
                    throw new BusinessRuleViolation("AST-11", "assistance.violation.socialWorkerThere", family.label());
                });
    }
}
