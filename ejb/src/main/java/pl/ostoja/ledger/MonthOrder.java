package pl.ostoja.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import pl.ostoja.shared.BusinessRuleViolation;

/** Which month comes when. */
final class MonthOrder {
    private MonthOrder() {}

    /** LDG-2: the first month is a choice; no month is begun before one that is closed, or before its first day. */
    static void refuseUnlessMayBegin(YearMonth month, Optional<YearMonth> lastClosed, LocalDate today) {
        if (month.atDay(1).isAfter(today)) {
            throw new BusinessRuleViolation("LDG-2", "ledger.violation.notBegunYet", month.atDay(1));
        }
        lastClosed.filter(closed -> !month.isAfter(closed)).ifPresent(closed -> {
            throw new BusinessRuleViolation("LDG-2", "ledger.violation.closedAlready", closed.atDay(1));
        });
    }

    /** LDG-3: months are closed one after the other without a gap, each when it is over. */
    static void refuseUnlessMayClose(YearMonth month, Optional<YearMonth> lastClosed, Optional<YearMonth> earlierBegun, LocalDate today) {
        if (!today.isAfter(month.atEndOfMonth())) {
            throw new BusinessRuleViolation("LDG-3", "ledger.violation.notOver", month.atEndOfMonth());
        }
        Optional<YearMonth> expected = lastClosed.map(closed -> closed.plusMonths(1)).or(() -> earlierBegun);
        expected.filter(first -> !month.equals(first)).ifPresent(first -> {
            throw new BusinessRuleViolation("LDG-3", "ledger.violation.earlierFirst", first.atDay(1));
        });
    }
}
