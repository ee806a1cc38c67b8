package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.Collection;
import pl.ostoja.shared.BusinessRuleViolation;

/** FST-54: what may be written down of the coordinator's yearly reports. */
final class CoordinatorReportRules {
    private CoordinatorReportRules() {}

    /** Handed in by today, in the year of which it tells or later, and once of a year. */
    static void check(CoordinatorReportContent content, Collection<CoordinatorReportContent> others, LocalDate today) {
        FamilyHistory.refuseStart(content.since(), null, today);
        if (content.year() > content.since().getYear()) {
            throw new BusinessRuleViolation("FST-54", "fostering.violation.reportOfLater", content.since().getYear());
        }
        if (others.stream().anyMatch(other -> other.year() == content.year())) {
            throw new BusinessRuleViolation("FST-54", "fostering.violation.reportTwice", content.year());
        }
    }
}
