package pl.ostoja.court;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.CourtReference;

/** What can be written down as a filing and what cannot. */
final class FilingRules {
    private static final Set<CourtFilingType> OF_FAMILIES = EnumSet.of(CourtFilingType.WORK_WITH_FAMILY_REPORT, CourtFilingType.ASSISTANT_OPINION);

    private FilingRules() {}

    /**
     * CRT-6: a filing went out on a day that has come, not before the child was born, and a case reference is written as courts write it.
     */
    static void check(FilingContent content, CareFacts care, LocalDate today) {
        check(content, today);
        if (content.sentOn().isBefore(care.born())) {
            throw new BusinessRuleViolation("CRT-6", "court.violation.beforeBirth", content.sentOn());
        }
    }

    /** CRT-7: of a family with an assistant a court gets reports on the work, and the opinion that it asks for. */
    static void checkOfFamily(FilingContent content, LocalDate today) {
        check(content, today);
        if (!OF_FAMILIES.contains(content.type())) {
            throw new BusinessRuleViolation("CRT-7", "court.violation.notOfFamilies", content.type());
        }
    }

    private static void check(FilingContent content, LocalDate today) {
        if (content.sentOn().isAfter(today)) {
            throw new BusinessRuleViolation("CRT-6", "court.violation.inTheFuture", content.sentOn());
        }
        if (!CourtReference.isPossible(content.reference())) {
            throw new BusinessRuleViolation("CRT-6", "court.violation.reference");
        }
    }
}
