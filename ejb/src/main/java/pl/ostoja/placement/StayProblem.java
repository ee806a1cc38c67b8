package pl.ostoja.placement;

import java.util.Objects;
import java.util.UUID;
import pl.ostoja.shared.Explanation;

/**
 * What is wrong or odd with one stay of a history.
 *
 * @param rule number in docs/rules.md
 * @param stay the stay that has to be changed or explained
 */
public record StayProblem(String rule, String article, Severity severity, UUID stay, Explanation what) {

    /** What follows from a problem. */
    public enum Severity {
        /** Cannot have happened: refused. */
        IMPOSSIBLE,
        /** May have happened: accepted with a reason, see {@link StayFacts#explained()}. */
        NEEDS_REASON
    }

    public StayProblem {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(stay, "stay");
        Objects.requireNonNull(what, "what");
    }
}
