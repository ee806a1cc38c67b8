package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.Collection;
import pl.ostoja.shared.BusinessRuleViolation;

/** What may be written down of what a family wishes. */
final class ExpectationRules {
    private ExpectationRules() {}

    /** FST-34: said by today, by each side once on a day, from an age to one that is not lower. */
    static void check(ExpectationContent content, Collection<ExpectationContent> others, LocalDate today) {
        FamilyHistory.refuseStart(content.since(), null, today);
        if (content.ageFrom() != null && content.ageTo() != null && content.ageFrom() > content.ageTo()) {
            throw new BusinessRuleViolation("FST-34", "fostering.violation.ages");
        }
        if (others.stream().anyMatch(other -> other.side() == content.side() && other.since().equals(content.since()))) {
            throw new BusinessRuleViolation("FST-34", "fostering.violation.saidAlready", content.since());
        }
    }
}
