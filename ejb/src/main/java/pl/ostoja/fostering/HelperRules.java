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
        checkOpinion(content, today);
    }

    /** FST-52: a substitute is employed after the coordinator was heard (UWR art. 63); of others no opinion is kept. */
    private static void checkOpinion(HelperContent content, LocalDate today) {
        boolean heard = content.opinionOn() != null;
        if (heard != (content.opinionPositive() != null) || heard && !content.substitute()) {
            throw new BusinessRuleViolation("FST-52", "fostering.violation.substituteOpinion");
        }
        if (heard && (content.opinionOn().isBefore(content.since()) || content.opinionOn().isAfter(today))) {
            throw new BusinessRuleViolation("FST-52", "fostering.violation.substituteOpinionDay", content.since(), today);
        }
        if (content.substitute() && content.employedFrom() != null && (!heard || content.opinionOn().isAfter(content.employedFrom()))) {
            throw new BusinessRuleViolation("FST-52", "fostering.violation.substituteUnheard");
        }
    }

    /** FST-52: a substitute stands in for the holder of a family children's home. */
    static void checkSubstitute(HelperContent content, FamilyForms forms) {
        if (content.substitute() && !forms.forms().contains(FamilyForm.FAMILY_HOME)) {
            throw new BusinessRuleViolation("FST-52", "fostering.violation.substituteOfNoHome");
        }
    }
}
