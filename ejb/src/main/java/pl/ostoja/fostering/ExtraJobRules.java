package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.Collection;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

/** FST-51: what may be written down of an extra job (UWR art. 70). */
final class ExtraJobRules {
    private ExtraJobRules() {}

    /** Asked for by today; a decision has a day and an outcome and is of no day before the request or to come; the work ends on the day of the request at the earliest. */
    static void check(ExtraJobContent content, LocalDate today) {
        FamilyHistory.refuseStart(content.since(), null, today);
        HouseholdRules.checkOrder(content);
        if ((content.granted() == null) != (content.decidedOn() == null)) {
            throw refused("consentIncomplete");
        }
        if (content.decidedOn() != null && (content.decidedOn().isBefore(content.since()) || content.decidedOn().isAfter(today))) {
            throw new BusinessRuleViolation("FST-51", "fostering.violation.consentDays", content.since(), today);
        }
    }

    /** Asked of those who care in a family with a contract, on the day of the request. */
    static void checkWho(ExtraJobContent content, FamilyForms forms, Collection<Period> caring) {
        if (!forms.hasContract()) {
            throw refused("consentNotNeeded");
        }
        if (caring.stream().noneMatch(period -> period.contains(content.since()))) {
            throw refused("consentNotOfACarer");
        }
    }

    private static BusinessRuleViolation refused(String name) {
        return new BusinessRuleViolation("FST-51", "fostering.violation." + name);
    }
}
