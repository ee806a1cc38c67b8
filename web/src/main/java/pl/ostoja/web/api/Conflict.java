package pl.ostoja.web.api;

import java.util.function.Supplier;
import pl.ostoja.shared.EditConflict;

/** Somebody else was faster. Knows how to read what is there now, so that the answer shows both versions. */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<?> current;

    private Conflict(EditConflict conflict, Supplier<?> current) {
        super(conflict);
        this.current = current;
    }

    /**
     * Does the change, then reads what came of it.
     *
     * @param read the record as its own address shows it
     */
    public static <T> T shows(Runnable change, Supplier<T> read) {
        guards(change, read);
        return read.get();
    }

    /** Does a change after which there is nothing to read any more. */
    public static void guards(Runnable change, Supplier<?> read) {
        try {
            change.run();
        } catch (EditConflict conflict) {
            throw new Conflict(conflict, read);
        }
    }

    /** Asked when nothing of the change is left, outside of its transaction. */
    Object current() {
        return current.get();
    }

    long version() {
        return ((EditConflict) getCause()).currentVersion();
    }
}
