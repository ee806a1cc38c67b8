package pl.ostoja.court;

import java.time.LocalDate;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.CourtReference;

/** What can be written down as a filing about a child, and what cannot. */
final class FilingRules {
    private FilingRules() {}

    /**
     * CRT-6: a filing went out on a day that has come, not before the child was born, and a case reference is written as courts write it.
     */
    static void check(FilingContent content, CareFacts care, LocalDate today) {
        if (content.sentOn().isAfter(today)) {
            throw new BusinessRuleViolation("CRT-6", "court.violation.inTheFuture", content.sentOn());
        }
        if (content.sentOn().isBefore(care.born())) {
            throw new BusinessRuleViolation("CRT-6", "court.violation.beforeBirth", content.sentOn());
        }
        if (!CourtReference.isPossible(content.reference())) {
            throw new BusinessRuleViolation("CRT-6", "court.violation.reference");
        }
    }
}
