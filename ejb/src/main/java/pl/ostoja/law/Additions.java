package pl.ostoja.law;

import java.time.LocalDate;
import java.util.Collection;
import pl.ostoja.shared.BusinessRuleViolation;

/** What may be added to a history that is never edited. */
final class Additions {

    private Additions() {}

    /** PAR-5: a new row begins after every row that is there; what was once the law of a day stays so. */
    static void requireLater(LocalDate from, Collection<LocalDate> existing) {
        existing.stream().max(LocalDate::compareTo).filter(last -> !from.isAfter(last)).ifPresent(last -> {
            throw new BusinessRuleViolation("PAR-5", "law.violation.notLater", last);
        });
    }

    /** PAR-12: how costs are reckoned may be answered for any day, because a month is reckoned by what is known; other answers follow PAR-5. */
    static void requireLater(Policy<?> policy, LocalDate from, Collection<LocalDate> existing) {
        if (policy.matter() != Policy.Matter.COSTS) {
            requireLater(from, existing);
        }
    }

    /** PAR-5: a row that ends by itself ends after it begins. */
    static void requireOrder(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new BusinessRuleViolation("PAR-5", "law.violation.endsBeforeItBegins");
        }
    }

    /** PAR-7: a number without its article, or an answer without its reason, is hearsay. */
    static void requireText(String text, String messageKey) {
        if (text == null || text.isBlank()) {
            throw new BusinessRuleViolation("PAR-7", messageKey);
        }
    }
}
