package pl.ostoja.assistance;

/** How a case stands (AST-6). */
public enum CaseState {
    REPORTED,
    INTERVIEWED,
    ANALYSED,
    REQUESTED,
    REFUSED,
    /** An assistant works with the family. */
    ASSIGNED,
    /** The work has ended and somebody still looks how the family is. */
    MONITORED,
    ENDED;

    /** Whether nobody has to do with the family any more. */
    public boolean isOver() {
        return this == REFUSED || this == ENDED;
    }
}
