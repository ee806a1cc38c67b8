package pl.ostoja.web.note;

import pl.ostoja.centre.TerytCode;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;

/** Codes of units in addresses. */
final class Codes {
    private Codes() {}

    /** What is no code names nobody. */
    static TerytCode of(String asked) {
        try {
            return asked == null || asked.isBlank() ? null : new TerytCode(asked);
        } catch (BusinessRuleViolation noCode) {
            throw new NotFound();
        }
    }
}
