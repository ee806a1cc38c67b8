package pl.ostoja.assistance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import pl.ostoja.shared.Period;

/**
 * A time in which an assistant works with a family, or sees how it is when the work has ended.
 *
 * @param period open as long as the work goes on
 */
public record CaseTime(Period period, boolean monitoring) {
    /** In time. A new report ends a monitoring with its day (AST-6). */
    static List<CaseTime> of(Collection<CaseStepContent> steps) {
        List<CaseTime> times = new ArrayList<>();
        LocalDate since = null;
        for (CaseStepContent step : steps.stream().sorted(CaseStepContent.IN_TIME).toList()) {
            if (step.kind().begins() && isMonitored(times, step.takenOn())) {
                CaseTime monitored = times.removeLast();
                times.add(new CaseTime(monitored.period().endedOn(step.takenOn()), true));
            } else if (step.kind() == CaseStepKind.ASSIGNMENT) {
                since = step.takenOn();
            } else if (step.kind() == CaseStepKind.END) {
                times.add(new CaseTime(Period.of(since, step.takenOn()), false));
                since = null;
                if (step.monitoredUntil() != null) {
                    times.add(new CaseTime(Period.of(step.takenOn(), step.monitoredUntil()), true));
                }
            }
        }
        if (since != null) {
            times.add(new CaseTime(Period.from(since), false));
        }
        return times;
    }

    /** The times of work, in time, without those of monitoring. */
    public static List<Period> works(Collection<CaseStepContent> steps) {
        return of(steps).stream().filter(time -> !time.monitoring()).map(CaseTime::period).toList();
    }

    private static boolean isMonitored(List<CaseTime> times, LocalDate day) {
        return !times.isEmpty() && times.getLast().monitoring() && times.getLast().period().contains(day);
    }
}
