package pl.ostoja.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * How far the computing of a run has come; children are taken in the order of their identifiers.
 *
 * @param reached the last child that was computed
 * @param correcting whether it is at what closed months need
 */
@Embeddable
record RunProgress(@Column(name = "reached_child") UUID reached, @Column(name = "reached_corrections") Boolean correcting) implements Serializable {
    /** The smallest identifier as Java compares them. */
    private static final UUID BEFORE_ALL = new UUID(Long.MIN_VALUE, Long.MIN_VALUE);

    static final RunProgress BEGINNING = new RunProgress(BEFORE_ALL, false);
    static final RunProgress OWN_MONTH_DONE = new RunProgress(BEFORE_ALL, true);

    RunProgress at(UUID child) {
        return new RunProgress(child, correcting);
    }
}
