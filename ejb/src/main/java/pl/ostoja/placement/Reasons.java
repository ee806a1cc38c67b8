package pl.ostoja.placement;

import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.PolishText;

/** PLC-66: what is taken out of sight, or done against what the law prefers, has a reason in words. */
final class Reasons {
    private Reasons() {}

    static String required(String why) {
        if (why == null || why.isBlank()) {
            throw new BusinessRuleViolation("PLC-66", "placement.violation.reasonMissing");
        }
        return PolishText.note(why);
    }
}
