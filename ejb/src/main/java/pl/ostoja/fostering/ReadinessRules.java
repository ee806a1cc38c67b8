package pl.ostoja.fostering;

import java.util.Collection;
import pl.ostoja.shared.BusinessRuleViolation;

/** What a family may say of the times at which it takes children. */
final class ReadinessRules {
    private ReadinessRules() {}

    /** FST-38: who is not ready says why and offers no places, who is ready has no reason not to be; of one day only one thing is said. */
    static void check(ReadinessContent content, Collection<ReadinessContent> others) {
        HouseholdRules.checkOrder(content);
        boolean ready = content.kind() != ReadinessKind.NOT_READY;
        if (ready == (content.why() != null)) {
            throw new BusinessRuleViolation("FST-38", "fostering.violation.readinessWhy");
        }
        if (!ready && content.places() != null) {
            throw new BusinessRuleViolation("FST-38", "fostering.violation.readinessPlaces");
        }
        if (others.stream().anyMatch(content::meets)) {
            throw new BusinessRuleViolation("FST-38", "fostering.violation.readinessOverlaps");
        }
    }
}
