package pl.ostoja.placement;

import java.util.ArrayList;
import java.util.List;
import pl.ostoja.placement.StayProblem.Severity;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * Which histories of stays can have happened (PLC-20 to PLC-32) and which are odd enough to need a reason (PLC-33 to
 * PLC-37, PLC-84, PLC-85, PLC-88). A history is judged as a whole, so that a correction in the past is held to the same rules as a new stay.
 */
public final class StayHistory {

    private StayHistory() {}

    /**
     * Everything wrong or odd, in order of time; what a worker has explained is left out. Empty when the history stands.
     *
     * @param law each rule reads it as of the day it judges
     */
    public static List<StayProblem> problems(CareFacts care, CareLaw law) {
        var problems = new ArrayList<StayProblem>(0);
        var one = new SingleStayRules(care, law, problems);
        var pair = new StaySequenceRules(care, law, problems);
        for (var i = 0; i < care.stays().size(); i++) {
            one.check(care.stays().get(i));
            pair.check(i);
        }
        problems.removeIf(problem -> isExplained(care, problem));
        return problems;
    }

    /** Refuses a history with a problem: first what is impossible, then what still needs a reason. */
    public static void refuseProblems(CareFacts care, CareLaw law) {
        var problems = problems(care, law);
        problems.stream()
                .min((a, b) -> a.severity().compareTo(b.severity()))
                .ifPresent(problem -> {
                    var what = problem.what();
                    throw new BusinessRuleViolation(
                            problem.rule(), what.key(), what.args().toArray());
                });
    }

    private static boolean isExplained(CareFacts care, StayProblem problem) {
        return problem.severity() == Severity.NEEDS_REASON
                && care.stays().stream()
                        .filter(stay -> stay.id().equals(problem.stay()))
                        .anyMatch(stay -> stay.explained().contains(problem.rule()));
    }
}
