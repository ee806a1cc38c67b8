package pl.ostoja.qualification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.shared.Explanation;

/**
 * How a candidate or a family stands on a day, and why.
 *
 * @param nextOn by when the next step is due, or until when what it is about is good; null if no day is known
 * @param why the fact that the state follows from, with its article
 * @param lacks what is asked for and not shown
 */
public record QualificationStatus(QualificationState state, NextStep next, LocalDate nextOn, Explanation why, List<Lack> lacks) implements Serializable {
    public QualificationStatus {
        lacks = List.copyOf(lacks);
    }

    /** What would help. */
    public Explanation help() {
        return nextOn == null ? Explanation.of(next.help()) : Explanation.of(next.help(), nextOn);
    }
}
