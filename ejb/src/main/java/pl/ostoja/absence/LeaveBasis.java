package pl.ostoja.absence;

/** On what a home leave rests. */
public enum LeaveBasis {
    COURT_ORDER,
    /** What the parents, the carers and the coordinator have agreed on. */
    AGREEMENT
}
