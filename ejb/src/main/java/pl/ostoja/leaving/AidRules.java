package pl.ostoja.leaving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
     * LEV-22: what is refused has a ground: a condition that is indeed not met, one of article 152, which are of aid in money, or another one that the note names.
     *
     * @return what is to be kept; what is not refused keeps no ground
     */
    public static LeavingAidContent grounded(LeavingAidContent content, CareLeaver leaver) {
        if (!content.isRefused()) {
            return content.withoutGround();
        }
        RefusalGround ground = content.refusedFor();
        if (ground == null) {
            throw violation("LEV-22", "refusalGroundMissing");
        }
        if (ground == RefusalGround.CONDITION && unmet(content, leaver).isEmpty()) {
            throw violation("LEV-22", "everyConditionMet");
        }
        if (ground.isOfMoneyOnly() && !content.kind().isMoney()) {
            throw violation("LEV-22", "groundOfMoney");
        }
        if (ground == RefusalGround.OTHER && (content.note() == null || content.note().isBlank())) {
            throw violation("LEV-22", "refusalInWords");
        }
        return content;
    }

    /** The conditions that were not met on the day that matters. */
    static List<AidCondition> unmet(LeavingAidContent content, CareLeaver leaver) {
        return AidConditions.of(content.kind(), content.lawDay(), leaver).stream().filter(condition -> !condition.met()).toList();
    }

    /**
     * LEV-10: what is granted though a condition is not met, or less than the act says, is granted with a reason; no other aid carries one.
     *
     * @param others of the same young person
     * @return what is to be kept
     */
    public static LeavingAidContent explained(LeavingAidContent content, Collection<LeavingAidContent> others, CareLeaver leaver, Law law) {
        Explanation against = content.isGranted() ? against(content, others, leaver, law) : null;
        if (against == null) {
            return content.withoutReason();
        }
        if (content.otherwiseWhy() == null || content.otherwiseWhy().isBlank()) {
            throw new BusinessRuleViolation("LEV-10", "leaving.violation.otherwise", against);
        }
        return content;
    }

    /** What stands against granting it so; null if nothing does. */
    private static Explanation against(LeavingAidContent content, Collection<LeavingAidContent> others, CareLeaver leaver, Law law) {
        LocalDate day = content.lawDay();
        List<AidCondition> unmet = unmet(content, leaver);
        if (!unmet.isEmpty()) {
            return unmet.getFirst().what();
        }
        if (content.kind() == LeavingAidKind.INDEPENDENCE && learns(others, day, leaver)) {
            return Explanation.of("leaving.condition.educationRuns");
        }
        return content.inKind() || content.amount() == null
                ? null
                : AidLeast.of(content.kind(), content.appliedOn(), leaver.timeUntil(day), leaver.impaired(), law)
                        .filter(least -> content.amount().compareTo(least.amount()) < 0)
                        .map(least -> Explanation.of("leaving.least.less", least.amount()))
                        .orElse(null);
    }

    /** LEV-23: aid for independence is paid once aid for education has ended; earlier in justified cases only (art. 149(3)). */
    public static boolean learns(Collection<LeavingAidContent> others, LocalDate day, CareLeaver leaver) {
        LocalDate ageLimit = leaver.lastDayBefore(LeavingAidKind.EDUCATION, day);
        return others.stream().anyMatch(other -> other.kind() == LeavingAidKind.EDUCATION && other.isDueOn(day, ageLimit));
    }

    private static BusinessRuleViolation violation(String rule, String name, Object... args) {
        return new BusinessRuleViolation(rule, "leaving.violation." + name, args);
    }
}
