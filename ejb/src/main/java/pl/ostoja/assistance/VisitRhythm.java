package pl.ostoja.assistance;

import java.time.Period;
import java.util.List;
import pl.ostoja.law.Policies;
import pl.ostoja.law.Policy;

/**
 * How often a family is to be visited: stage after stage, the last one without end.
 *
 * @param stages empty if nothing is asked for
 */
record VisitRhythm(List<Stage> stages) {
    static final VisitRhythm NONE = new VisitRhythm(List.of());

    /** So many visits, each at most so long after the one before. */
    record Stage(Period every, int times) {
        static Stage days(int days, int times) {
            return new Stage(Period.ofDays(days), times);
        }
    }

    VisitRhythm {
        stages = List.copyOf(stages);
    }

    /** AVI-1: as the centre has set it on the day on which the work, or the monitoring, begins. */
    static VisitRhythm ofWork(CaseKind kind, Policies policies) {
        if (kind == CaseKind.FOR_LIFE) {
            return every(Period.ofDays(policies.get(Policy.VISIT_FOR_LIFE_D)));
        }
        return new VisitRhythm(List.of(
                Stage.days(policies.get(Policy.VISIT_FIRST_D), 1),
                Stage.days(policies.get(Policy.VISIT_BEGINNING_D), policies.get(Policy.VISIT_BEGINNING_TIMES)),
                Stage.days(policies.get(Policy.VISIT_LATER_D), Integer.MAX_VALUE)));
    }

    static VisitRhythm ofMonitoring(Policies policies) {
        return every(Period.ofMonths(policies.get(Policy.MONITORING_CONTACT_M)));
    }

    private static VisitRhythm every(Period every) {
        return every.isZero() ? NONE : new VisitRhythm(List.of(new Stage(every, Integer.MAX_VALUE)));
    }

    /** How long after the one before the visit of this number, from 0 on, is due at the latest. */
    Period upTo(int number) {
        int left = number;
        for (Stage stage : stages) {
            if (left < stage.times()) {
                return stage.every();
            }
            left -= stage.times();
        }
        return stages.getLast().every();
    }
}
