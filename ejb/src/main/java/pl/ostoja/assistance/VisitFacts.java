package pl.ostoja.assistance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import pl.ostoja.law.Policies;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.shared.Period;

/**
 * All that it follows from when a family is to be visited.
 *
 * @param visited the days on which somebody visited it
 * @param choices the settings of the centre
 */
record VisitFacts(CaseFacts family, NavigableSet<LocalDate> visited, Collection<PolicyChoice> choices) {
    VisitFacts(CaseFacts family, Collection<LocalDate> visited, Collection<PolicyChoice> choices) {
        this(family, new TreeSet<>(visited), List.copyOf(choices));
    }

    /** The visits due until the horizon and the next one, in time (AVI-1, AVI-7). */
    List<VisitDue> until(LocalDate horizon) {
        return family.times().stream().flatMap(time -> of(time, horizon).stream()).toList();
    }

    /** Those of one time. The visit of the last day of the work is none of the monitoring. */
    List<VisitDue> of(CaseTime time, LocalDate horizon) {
        Period period = time.period();
        Policies asked = Policies.on(period.since(), choices);
        return time.monitoring()
                ? VisitSeries.of(VisitRhythm.ofMonitoring(asked), period, visited.tailSet(period.since(), false), List.of(), horizon)
                : VisitSeries.of(VisitRhythm.ofWork(family.kind(), asked), period, visited, family.away(), horizon);
    }
}
