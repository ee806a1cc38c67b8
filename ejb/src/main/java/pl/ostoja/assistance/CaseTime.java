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
    /** In time. */
    static List<CaseTime> of(Collection<CaseStepContent> steps) {
        List<CaseTime> times = new ArrayList<>();
        LocalDate since = null;
        for (CaseStepContent step : steps.stream().sorted(CaseStepContent.IN_TIME).toList()) {
            if (step.kind() == CaseStepKind.ASSIGNMENT) {
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
}
