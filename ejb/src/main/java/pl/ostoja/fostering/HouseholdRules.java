package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

/** What may be written down of who lives with a family, and how. */
final class HouseholdRules {
    private HouseholdRules() {}

    /** FST-31: what holds from a day on has begun by today, and does not end before it begins. */
    static void checkDays(DatedContent content, LocalDate today) {
        FamilyHistory.refuseStart(content.since(), null, today);
        checkOrder(content);
    }

    static void checkOrder(DatedContent content) {
        if (content.until() != null && content.until().isBefore(content.since())) {
            throw new BusinessRuleViolation("FST-31", "fostering.violation.endsBeforeItBegins");
        }
    }

    /** FST-32: nobody belongs to the household twice on a day, and who cares is told as a carer. */
    static void refuseTwice(DatedContent member, Collection<MemberContent> sameElsewhere, Collection<Period> caring) {
        boolean cares = caring.stream().anyMatch(period -> member.meets(new Span(period.since(), period.until())));
        if (cares || sameElsewhere.stream().anyMatch(member::meets)) {
            throw new BusinessRuleViolation("FST-32", "fostering.violation.householdTwice");
        }
    }

    /** FST-33: a family lives in one dwelling at a time. */
    static void refuseTwoDwellings(DwellingContent dwelling, Collection<DwellingContent> others) {
        if (others.stream().anyMatch(dwelling::meets)) {
            throw new BusinessRuleViolation("FST-33", "fostering.violation.dwellingsOverlap");
        }
    }

    /** FST-50: that the contract goes on is decided of a family that lives elsewhere, by today, by somebody and for a reason. */
    static void checkAllowed(DwellingContent dwelling, LocalDate today) {
        boolean allowed = dwelling.allowedOn() != null;
        if (allowed == blank(dwelling.allowedBy()) || allowed == blank(dwelling.allowedWhy())) {
            throw new BusinessRuleViolation("FST-50", "fostering.violation.allowedIncomplete");
        }
        if (allowed && (!dwelling.isElsewhere() || dwelling.allowedOn().isAfter(today))) {
            throw new BusinessRuleViolation("FST-50", "fostering.violation.allowedElsewhere", today);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** FST-43: the days on which somebody is an adult of the household; who was born when is not known is one from the first day on. */
    static Optional<Period> adultFrom(MemberContent member, LocalDate born, int age) {
        LocalDate fullAge = born == null ? member.since() : born.plusYears(age);
        LocalDate from = fullAge.isAfter(member.since()) ? fullAge : member.since();
        return member.until() != null && member.until().isBefore(from) ? Optional.empty() : Optional.of(new Period(from, member.until()));
    }

    private record Span(LocalDate since, LocalDate until) implements DatedContent {}
}
