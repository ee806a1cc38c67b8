package pl.ostoja.fostering;

import java.time.LocalDate;
import pl.ostoja.shared.BusinessRuleViolation;

/** What may be written down of those who help families. */
final class HelperRules {
    private HelperRules() {}

    /**
     * FST-41: asked for by today; employed not before the request, with hours and a name, to a day that is not before the first; taken back not before the
     * request, and only while nobody is employed.
     */
    static void check(HelperContent content, LocalDate today) {
        FamilyHistory.refuseStart(content.since(), null, today);
        boolean employed = content.employedFrom() != null;
        if (employed != (content.hours() != null) || employed != (content.helper() != null) || !employed && content.until() != null) {
            throw new BusinessRuleViolation("FST-41", "fostering.violation.helperIncomplete");
        }
        if (employed && (content.employedFrom().isBefore(content.since()) || content.until() != null && content.until().isBefore(content.employedFrom()))) {
            throw new BusinessRuleViolation("FST-41", "fostering.violation.helperDays");
        }
        if (content.withdrawnOn() != null && (employed || content.withdrawnOn().isBefore(content.since()))) {
            throw new BusinessRuleViolation("FST-41", "fostering.violation.helperWithdrawn");
        }
    }
}
