package pl.ostoja.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToIntFunction;
import pl.ostoja.law.Due;
import pl.ostoja.law.Terms;
import pl.ostoja.shared.BusinessRuleViolation;

/** When a family is assessed next, and what can be written down as an assessment. */
final class AssessmentRules {
    private AssessmentRules() {}

    /**
     * PLN-13: at least every half-year, counted from the last assessment, first from the day on which the assistant began (art. 15(1)(15)); not once the
     * work has ended.
     *
     * @param made days of the assessments there are
     * @param months of the interval that begins on a day
     */
    static Optional<Due> next(FamilyFacts family, Collection<LocalDate> made, ToIntFunction<LocalDate> months) {
        return family.workedWithSince().map(since -> {
            LocalDate anchor = made.stream().filter(day -> day.isAfter(since)).max(Comparator.naturalOrder()).orElse(since);
            return Due.atLeastEvery(Terms.months(anchor, months.applyAsInt(anchor)));
        });
    }

    /**
     * PLN-14: an assessment was made on a day that has come, since the assistant began, and one on a day.
     *
     * @param others days of the other assessments of the family
     */
    static void check(LocalDate assessedOn, FamilyFacts family, Collection<LocalDate> others, LocalDate today) {
        if (assessedOn.isAfter(today)) {
            throw new BusinessRuleViolation("PLN-14", "plan.violation.assessedInTheFuture", assessedOn);
        }
        if (!family.hadAssistantBy(assessedOn)) {
            throw new BusinessRuleViolation("PLN-14", "plan.violation.assessedWithoutAssistant", assessedOn);
        }
        if (others.contains(assessedOn)) {
            throw new BusinessRuleViolation("PLN-14", "plan.violation.assessedTwice", assessedOn);
        }
    }

    /** PLN-15: it goes to the employer on its day or later, on a day that has come (art. 15(1)(15), 17(1)). */
    static void check(PassedOn passed, LocalDate assessedOn, LocalDate today) {
        if (passed.on().isBefore(assessedOn)) {
            throw new BusinessRuleViolation("PLN-15", "plan.violation.passedTooEarly", assessedOn);
        }
        if (passed.on().isAfter(today)) {
            throw new BusinessRuleViolation("PLN-15", "plan.violation.passedInTheFuture", passed.on());
        }
    }
}
