package pl.ostoja.plan;

import java.time.LocalDate;
import pl.ostoja.shared.BusinessRuleViolation;

/** What can be written down as a version of the plan of work with a family, and what cannot. */
final class FamilyPlanRules {
    private FamilyPlanRules() {}

    /**
     * PLN-9: a version was made on a day that has come, while an assistant works with the family, and not before the one it follows.
     * PLN-10: it was consulted with the social worker, and while a child of the family is in care it was made with the coordinator (art. 15(1)(1)-(2)).
     * PLN-11: each goal says which need it answers (art. 15(3)).
     *
     * @param former day of the version it follows, null if it is the first
     */
    static void check(FamilyPlanContent content, FamilyFacts family, LocalDate former, LocalDate today) {
        LocalDate madeOn = content.made().madeOn();
        if (madeOn.isAfter(today)) {
            throw new BusinessRuleViolation("PLN-9", "plan.violation.inTheFuture", madeOn);
        }
        if (!family.isWorkedWith(madeOn)) {
            throw new BusinessRuleViolation("PLN-9", "plan.violation.noAssistant", madeOn);
        }
        if (former != null && madeOn.isBefore(former)) {
            throw new BusinessRuleViolation("PLN-9", "plan.violation.beforeTheFormer", former);
        }
        if (content.familys().consultedOn().isAfter(today)) {
            throw new BusinessRuleViolation("PLN-10", "plan.violation.consultedInTheFuture", content.familys().consultedOn());
        }
        if (family.hasChildInCare(madeOn) && VersionRules.isBlank(content.familys().coordinator())) {
            throw new BusinessRuleViolation("PLN-10", "plan.violation.noCoordinator");
        }
        VersionRules.check(content.goals(), content.actions(), madeOn);
        for (int i = 0; i < content.goals().size(); i++) {
            if (VersionRules.isBlank(content.goals().get(i).need())) {
                throw new BusinessRuleViolation("PLN-11", "plan.violation.noNeed", i + 1);
            }
        }
    }

    /** PLN-12: it was agreed on the day on which it was made or later, on a day that has come. */
    static void check(Agreement agreement, LocalDate madeOn, LocalDate today) {
        if (agreement.agreedOn().isBefore(madeOn)) {
            throw new BusinessRuleViolation("PLN-12", "plan.violation.agreedBeforePlan", madeOn);
        }
        if (agreement.agreedOn().isAfter(today)) {
            throw new BusinessRuleViolation("PLN-12", "plan.violation.agreedInTheFuture", agreement.agreedOn());
        }
    }
}
