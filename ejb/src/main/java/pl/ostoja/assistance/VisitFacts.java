package pl.ostoja.assistance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import pl.ostoja.law.Policies;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.shared.Period;

/**
 * All that it follows from when a family is to be visited.
 *
 * @param visited the days on which somebody visited it
 * @param away when no child lived at home
 * @param choices the settings of the centre
 */
record VisitFacts(CaseKind kind, List<CaseStepContent> steps, SortedSet<LocalDate> visited, List<Period> away, Collection<PolicyChoice> choices) {
    VisitFacts {
        steps = steps.stream().sorted(CaseStepContent.IN_TIME).toList();
        visited = new TreeSet<>(visited);
        away = List.copyOf(away);
        choices = List.copyOf(choices);
    }

    /** The visits due until the horizon and the next one, in time (AVI-1, AVI-7). */
    List<VisitDue> until(LocalDate horizon) {
        List<VisitDue> all = new ArrayList<>();
        LocalDate since = null;
        for (CaseStepContent step : steps) {
            if (step.kind() == CaseStepKind.ASSIGNMENT) {
                since = step.takenOn();
            } else if (step.kind() == CaseStepKind.END) {
                all.addAll(work(Period.of(since, step.takenOn()), horizon));
                since = null;
                if (step.monitoredUntil() != null) {
                    all.addAll(monitoring(Period.of(step.takenOn(), step.monitoredUntil()), horizon));
                }
            }
        }
        if (since != null) {
            all.addAll(work(Period.from(since), horizon));
        }
        return all;
    }

    private List<VisitDue> work(Period time, LocalDate horizon) {
        return VisitSeries.of(VisitRhythm.ofWork(kind, Policies.on(time.since(), choices)), time, visited, away, horizon);
    }

    /** The visit of the last day of the work is none of the monitoring. */
    private List<VisitDue> monitoring(Period time, LocalDate horizon) {
        VisitRhythm rhythm = VisitRhythm.ofMonitoring(Policies.on(time.since(), choices));
        return VisitSeries.of(rhythm, time, visited.tailSet(time.since().plusDays(1)), List.of(), horizon);
    }
}
