package pl.ostoja.supporting;

import java.time.LocalDate;
import java.util.Collection;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

/** What can be written down of a supporting family (UWR art. 29-31). */
final class SupportingRules {
    private SupportingRules() {}

    /** SUP-1: the interview, then the positive opinion that follows from it, then the setting up; nothing that has not happened yet. */
    static void checkSetUp(SupportingContent content, LocalDate today) {
        if (content.opinionOn().isBefore(content.interviewedOn())) {
            throw refused("SUP-1", "opinionFirst", content.interviewedOn());
        }
        if (content.setUpOn().isBefore(content.opinionOn())) {
            throw refused("SUP-1", "setUpFirst", content.opinionOn());
        }
        if (content.setUpOn().isAfter(today)) {
            throw refused("SUP-1", "inTheFuture", content.setUpOn());
        }
        if (content.registerCheckedOn() != null && content.registerCheckedOn().isAfter(today)) {
            throw refused("SUP-1", "checkedInTheFuture", content.registerCheckedOn());
        }
    }

    /** SUP-2: a contract begins while the family is a supporting one; one at a time. */
    static void checkContract(SupportContractContent contract, Collection<SupportContractContent> others, LocalDate setUpOn, LocalDate lastDay) {
        checkWithin(contract.period(), setUpOn, lastDay);
        if (others.stream().map(SupportContractContent::period).anyMatch(contract.period()::overlaps)) {
            throw refused("SUP-2", "contractsOverlap");
        }
    }

    /** SUP-3: one family, with something, from a day that has come; no family twice at once. */
    static void checkHelp(HelpContent help, Collection<HelpContent> others, LocalDate setUpOn, LocalDate lastDay, LocalDate today) {
        boolean named = help.helped() != null && !help.helped().isBlank();
        if (named == (help.assistance() != null)) {
            throw refused("SUP-3", "whom");
        }
        if (!help.childcare() && !help.household() && !help.social()) {
            throw refused("SUP-3", "withWhat");
        }
        if (help.since().isAfter(today)) {
            throw refused("SUP-3", "helpInTheFuture", help.since());
        }
        checkWithin(help.period(), setUpOn, lastDay);
        if (others.stream().anyMatch(other -> other.helpsSame(help) && other.period().overlaps(help.period()))) {
            throw refused("SUP-3", "helpedAlready");
        }
    }

    /** SUP-4: on a day that has come, not before it was set up, and not before help or a contract that began. What has no end of its own ends with it. */
    static void checkDissolution(LocalDate on, LocalDate setUpOn, Collection<Period> begun, LocalDate today) {
        if (on.isAfter(today)) {
            throw refused("SUP-4", "dissolvedInTheFuture", on);
        }
        LocalDate last = begun.stream().map(Period::since).reduce(setUpOn, (one, other) -> one.isAfter(other) ? one : other);
        if (on.isBefore(last)) {
            throw refused("SUP-4", "dissolvedTooEarly", last);
        }
    }

    /** SUP-4: until when something lasts that was written down of a family; null if no end is known. */
    static LocalDate lasting(LocalDate until, LocalDate lastDay) {
        return until == null || lastDay != null && lastDay.isBefore(until) ? lastDay : until;
    }

    private static void checkWithin(Period period, LocalDate setUpOn, LocalDate lastDay) {
        if (period.since().isBefore(setUpOn)) {
            throw refused("SUP-2", "beforeSetUp", setUpOn);
        }
        if (lastDay != null && period.since().isAfter(lastDay)) {
            throw refused("SUP-2", "afterDissolution", lastDay);
        }
    }

    private static BusinessRuleViolation refused(String rule, String name, Object... args) {
        return new BusinessRuleViolation(rule, "supporting.violation." + name, args);
    }
}
