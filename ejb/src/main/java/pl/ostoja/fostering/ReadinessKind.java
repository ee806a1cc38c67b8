package pl.ostoja.fostering;

/** Whether a family takes children in a span of time (UWR art. 54(3)(7) and (8)). */
public enum ReadinessKind {
    /** At any time, at night and on free days too. */
    ANY_TIME,
    /** When it was agreed with the family before. */
    BY_ARRANGEMENT,
    NOT_READY
}
