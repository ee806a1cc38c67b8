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

    /** AVI-1: as the centre has set it for the kind of case on the day on which the work, or the monitoring, begins. */
    static VisitRhythm ofWork(CaseKind kind, Policies policies) {
        return switch (kind) {
            case SUPPORT -> staged(policies, Policy.VISIT_FIRST_D, Policy.VISIT_BEGINNING_TIMES, Policy.VISIT_BEGINNING_D, Policy.VISIT_LATER_D);
            case MINOR_PARENT -> staged(
                    policies, own(policies, Policy.VISIT_MINOR_FIRST_D, Policy.VISIT_FIRST_D), own(policies, Policy.VISIT_MINOR_TIMES, Policy.VISIT_BEGINNING_TIMES),
                    own(policies, Policy.VISIT_MINOR_BEGINNING_D, Policy.VISIT_BEGINNING_D), own(policies, Policy.VISIT_MINOR_LATER_D, Policy.VISIT_LATER_D));
            case FOR_LIFE -> every(Period.ofDays(policies.get(Policy.VISIT_FOR_LIFE_D)));
        };
    }

    private static VisitRhythm staged(Policies policies, Policy<Integer> first, Policy<Integer> times, Policy<Integer> beginning, Policy<Integer> later) {
        return new VisitRhythm(List.of(
                Stage.days(policies.get(first), 1), Stage.days(policies.get(beginning), policies.get(times)), Stage.days(policies.get(later), Integer.MAX_VALUE)));
    }

    /** What the centre has said of the kind of case, or else what holds for others. */
    private static Policy<Integer> own(Policies policies, Policy<Integer> ofKind, Policy<Integer> usual) {
        return policies.isChosen(ofKind) ? ofKind : usual;
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
