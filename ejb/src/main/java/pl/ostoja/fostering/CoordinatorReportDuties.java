package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Subject;
import pl.ostoja.law.Due;
import pl.ostoja.law.Policies;
import pl.ostoja.law.Policy;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.law.Terms;

/**
 * FST-55: who coordinates a family on the last day of a year reports on that year to the organiser (UWR art. 77(3)), within the days that the centre has set. A report
 * settles the years before it, too: of those before the register nobody asks.
 */
public final class CoordinatorReportDuties {
    public static final DutyKind COORDINATOR_REPORT = new DutyKind(
            "fostering.duty.COORDINATOR_REPORT", "COORDINATOR_REPORT", "FST-55", "art. 77 ust. 3 UWR", DutyCategory.FOSTER_FAMILY, Responsible.COORDINATOR);

    private CoordinatorReportDuties() {}

    public static List<DutyKind> kinds() {
        return List.of(COORDINATOR_REPORT);
    }

    /** Gives every duty, those that were fulfilled and the next one, to the sink. */
    public static void derive(CoordinationFacts facts, Collection<PolicyChoice> choices, Consumer<Duty> sink) {
        facts.reports().forEach(report -> sink.accept(duty(facts, report.content().year(), DutyState.fulfilled(report.content().since()), choices)));
        next(facts).ifPresent(year -> sink.accept(duty(facts, year, DutyState.OPEN, choices)));
    }

    /** The first year after the last one that was reported on, on whose last day somebody coordinates the family. */
    private static OptionalInt next(CoordinationFacts facts) {
        if (facts.coordinated().isEmpty()) {
            return OptionalInt.empty();
        }
        int first = facts.coordinated().stream().map(days -> days.since().getYear()).min(Comparator.naturalOrder()).orElseThrow();
        int from = facts.reports().isEmpty() ? first : Math.max(first, facts.reports().getLast().content().year() + 1);
        int last = facts.coordinated().stream().map(days -> days.isOpen() ? Math.max(from, days.since().getYear()) : days.until().getYear()).max(Comparator.naturalOrder()).orElseThrow();
        return IntStream.rangeClosed(from, last).filter(year -> facts.isCoordinatedOn(lastDay(year))).findFirst();
    }

    private static Duty duty(CoordinationFacts facts, int year, DutyState state, Collection<PolicyChoice> choices) {
        LocalDate end = lastDay(year);
        int days = Policies.on(end, choices).get(Policy.COORDINATOR_REPORT_D);
        return COORDINATOR_REPORT.duty(facts.family(), end)
                .concerning(Subject.ofFamily(facts.family()))
                .due(Due.within(Terms.days(end, days)))
                .because("fostering.why.reportDue", end, days)
                .is(state);
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
