package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.BusinessRuleViolation;

/** What is written down of a complaint about a foster family, and of what was done about it. */
final class ComplaintRules {
    private ComplaintRules() {}

    /** FST-22: it has come, and is about people of the family: those who cared or lived there. */
    static void checkContent(ComplaintContent content, Set<PersonId> people, LocalDate today) {
        refuseFuture("FST-22", content.receivedOn(), today);
        if (Stream.of(content.carer(), content.child()).filter(Objects::nonNull).anyMatch(person -> !people.contains(person))) {
            throw refused("FST-22", "notOfTheFamily");
        }
    }

    /** FST-23: of an anonymous reporter nothing is kept, of any other the name. */
    static void checkReporter(Reporter reporter) {
        if (reporter.kind() == ReporterKind.ANONYMOUS && reporter.isNamed()) {
            throw refused("FST-23", "anonymousNamed");
        }
        if (reporter.kind() != ReporterKind.ANONYMOUS && !reporter.hasName()) {
            throw refused("FST-23", "reporterNotNamed");
        }
    }

    /** FST-24: a step was taken after the complaint had come, while it was open. */
    static void checkEntry(LocalDate doneOn, LocalDate receivedOn, ComplaintClosing closing, LocalDate today) {
        refuseFuture("FST-24", doneOn, today);
        if (doneOn.isBefore(receivedOn)) {
            throw refused("FST-24", "beforeTheComplaint", receivedOn);
        }
        if (closing != null && doneOn.isAfter(closing.closedOn())) {
            throw refused("FST-24", "complaintClosed", closing.closedOn());
        }
    }

    /** FST-25: it is closed once, when all that was done has been done. */
    static void checkClosing(LocalDate receivedOn, ComplaintClosing known, ComplaintClosing closing, Collection<LocalDate> done, LocalDate today) {
        if (known != null) {
            throw refused("FST-25", "complaintClosed", known.closedOn());
        }
        refuseFuture("FST-25", closing.closedOn(), today);
        LocalDate last = done.stream().reduce(receivedOn, (one, other) -> one.isAfter(other) ? one : other);
        if (closing.closedOn().isBefore(last)) {
            throw refused("FST-25", "closedTooSoon", last);
        }
    }

    private static void refuseFuture(String rule, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw refused(rule, "inTheFuture", day);
        }
    }

    static BusinessRuleViolation refused(String rule, String name, Object... args) {
        return new BusinessRuleViolation(rule, "fostering.violation." + name, args);
    }
}
