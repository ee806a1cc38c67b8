package pl.ostoja.ledger;

/** How far the settling of a month has come. */
public enum RunState {
    /** Not all of its lines are there yet. */
    COMPUTING,
    COMPUTED,
    CHECKED,
    /** From here on nothing of it changes. */
    APPROVED,
    CLOSED,
    /** Given up before it was approved. */
    WITHDRAWN;

    public boolean isFinal() {
        return this == APPROVED || this == CLOSED || this == WITHDRAWN;
    }
}
