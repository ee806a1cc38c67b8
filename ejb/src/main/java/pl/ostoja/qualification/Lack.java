package pl.ostoja.qualification;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Explanation;

/**
 * Something that is asked for and not shown.
 *
 * @param person of whom; null for what the family shows once
 * @param on the last day on which it was good or not asked for, or the day of the paper that says no; null if it was never shown
 */
public record Lack(CheckKind kind, PersonId person, Why why, LocalDate on) implements Serializable {
    public enum Why {
        MISSING("qualification.lack.MISSING"),
        LAPSED("qualification.lack.LAPSED"),
        /** It was not asked for until then, and was not shown since. */
        EXEMPTION_ENDED("qualification.lack.EXEMPTION_ENDED"),
        NOT_MET("qualification.lack.NOT_MET");

        private final String key;

        Why(String key) {
            this.key = key;
        }
    }

    /** Whether it was good before. */
    boolean isLoss() {
        return why != Why.MISSING;
    }

    /** Which paper, what is the matter with it, and the article. */
    public Explanation explanation() {
        return on == null
                ? Explanation.of(why.key, kind, kind.article())
                : Explanation.of(why.key, kind, kind.article(), on);
    }
}
