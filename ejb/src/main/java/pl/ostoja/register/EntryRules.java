package pl.ostoja.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import pl.ostoja.shared.BusinessRuleViolation;

/** REG-7: what may be marked as entered in the central register. */
final class EntryRules {
    private EntryRules() {}

    /**
     * A day that has come, and sections as they stand now: whoever marks what was changed by somebody else meanwhile would mark what nobody typed.
     *
     * @param sheet as the caller sees it now
     */
    static void check(LocalDate enteredOn, Collection<SeenSection> entered, List<SheetPart> sheet, LocalDate today) {
        if (enteredOn.isAfter(today)) {
            throw new BusinessRuleViolation("REG-7", "register.violation.ahead", today);
        }
        for (SeenSection seen : entered) {
            boolean unchanged = sheet.stream().anyMatch(part -> part.section() == seen.section() && seen.fingerprint().equals(part.fingerprint()));
            if (!unchanged) {
                throw new BusinessRuleViolation("REG-7", "register.violation.changedMeanwhile", seen.section());
            }
        }
    }
}
