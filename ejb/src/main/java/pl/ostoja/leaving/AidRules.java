package pl.ostoja.leaving;

import java.time.LocalDate;
import java.util.Collection;
import pl.ostoja.law.Law;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;

/** What of an aid can be written down (LEV-9), and what only with a reason (LEV-10). */
public final class AidRules {
    private AidRules() {}

    /** LEV-9: an application of the past, decided on later or not yet; for as long as the act gives it, and in kind only what may be. */
    public static void check(LeavingAidContent content, CareLeaver leaver, LocalDate today) {
        if (content.appliedOn().isAfter(today)) {
            throw violation("LEV-9", "inTheFuture", content.appliedOn());
        }
        if ((content.decision() == null) != (content.decidedOn() == null)) {
            throw violation("LEV-9", "decisionAndDay");
        }
        if (content.decidedOn() != null && (content.decidedOn().isBefore(content.appliedOn()) || content.decidedOn().isAfter(today))) {
            throw violation("LEV-9", "decidedOn", content.decidedOn());
        }
        if (content.since() != null && content.until() != null && content.until().isBefore(content.since())) {
            throw violation("LEV-9", "endsBeforeItStarts", content.until());
        }
        if (content.inKind() && !content.kind().mayBeInKind()) {
            throw violation("LEV-9", "notInKind");
        }
        if (content.isGranted() && content.kind().isMoney() && !content.inKind() && content.amount() == null) {
            throw violation("LEV-9", "amountMissing");
        }
        LocalDate last = leaver.lastDayBefore(content.kind(), content.lawDay());
        if (last != null && content.until() != null && !content.until().isBefore(last)) {
            throw violation("LEV-9", "tooLong", last);
        }
    }

    /**
     * LEV-17: aid for settling in is given once (UWR art. 150(1)).
     *
     * @param others of the same young person
     */
    public static void refuseSecond(LeavingAidContent content, Collection<LeavingAidContent> others) {
        boolean before = others.stream().anyMatch(other -> other.kind() == LeavingAidKind.SETTLING_IN && other.isGranted());
        if (content.kind() == LeavingAidKind.SETTLING_IN && content.isGranted() && before) {
            throw violation("LEV-17", "givenBefore");
        }
    }

    /**
     * LEV-10: what is granted though a condition is not met, or less than the act says, is granted with a reason; no other aid carries one.
     *
     * @return what is to be kept
     */
    public static LeavingAidContent explained(LeavingAidContent content, CareLeaver leaver, Law law) {
        Explanation against = content.isGranted() ? against(content, leaver, law) : null;
        if (against == null) {
            return new LeavingAidContent(
                    content.kind(), content.appliedOn(), content.decision(), content.decidedOn(), content.number(), content.amount(), content.inKind(),
                    content.since(), content.until(), null, content.note());
        }
        if (content.otherwiseWhy() == null || content.otherwiseWhy().isBlank()) {
            throw new BusinessRuleViolation("LEV-10", "leaving.violation.otherwise", against);
        }
        return content;
    }

    /** What stands against granting it so; null if nothing does. */
    private static Explanation against(LeavingAidContent content, CareLeaver leaver, Law law) {
        LocalDate day = content.lawDay();
        for (AidCondition condition : AidConditions.of(content.kind(), day, leaver)) {
            if (!condition.met()) {
                return condition.what();
            }
        }
        return content.inKind() || content.amount() == null
                ? null
                : AidLeast.of(content.kind(), content.appliedOn(), leaver.timeUntil(day), leaver.impaired(), law)
                        .filter(least -> content.amount().compareTo(least.amount()) < 0)
                        .map(least -> Explanation.of("leaving.least.less", least.amount()))
                        .orElse(null);
    }

    private static BusinessRuleViolation violation(String rule, String name, Object... args) {
        return new BusinessRuleViolation(rule, "leaving.violation." + name, args);
    }
}
