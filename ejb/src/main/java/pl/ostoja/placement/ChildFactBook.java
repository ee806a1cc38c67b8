package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.function.Function;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.duty.FactBook;

/**
 * The {@link FactBook} for facts that belong to one child: refuses those of a child that the caller does not see, and whoever else changes the facts of the
 * child waits. Whoever calls has asked for the right.
 */
@ApplicationScoped
public class ChildFactBook {
    @Inject
    Children children;

    @Inject
    FactBook book;

    /**
     * Writing down the same fact again changes nothing.
     *
     * @param made makes it from the care of the child, or refuses what cannot be; not called for a fact that is known
     */
    public <F extends RecordedRow> void record(Class<F> type, Object id, ChildId child, Function<CareFacts, F> made) {
        CareFacts care = children.lock(child);
        book.record(type, id, () -> made.apply(care));
    }

    /**
     * @param version the one that the correction started from; refused if it is no more the latest
     * @param correction corrects the fact, or refuses what cannot be
     */
    public void correct(RecordedRow fact, long version, String reason, Consumer<CareFacts> correction) {
        CareFacts care = lock(fact);
        book.correct(fact, version, reason, () -> correction.accept(care));
    }

    /** @param version as in a correction */
    public void remove(RecordedRow fact, long version, String reason) {
        lock(fact);
        book.remove(fact, version, reason);
    }

    private CareFacts lock(RecordedRow fact) {
        return children.lock(new ChildId(fact.auditSubject()));
    }
}
