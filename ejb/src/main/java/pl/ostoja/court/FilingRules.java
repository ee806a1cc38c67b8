package pl.ostoja.court;

import java.time.LocalDate;
import java.util.regex.Pattern;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.shared.BusinessRuleViolation;

/** What can be written down as a filing about a child, and what cannot. */
final class FilingRules {
    /** Division in Roman numerals, register, number and year; the register's symbol is not restricted. */
    private static final Pattern REFERENCE = Pattern.compile("[IVXLC]{1,7} [A-Z][A-Za-z]{0,5} \\d{1,6}/\\d{2,4}( .{0,30})?");

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
        if (content.reference() != null && !REFERENCE.matcher(content.reference()).matches()) {
            throw new BusinessRuleViolation("CRT-6", "court.violation.reference");
        }
    }
}
