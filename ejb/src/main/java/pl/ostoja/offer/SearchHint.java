package pl.ostoja.offer;

/** What stands still in a search and nobody is told of by the law (OFR-10). */
public enum SearchHint {
    /** The day for an answer is over, nobody has answered, and no place is kept. */
    UNANSWERED,
    /** The last day on which places are kept is near (setting {@code RESERVATION_ALERT_D}). */
    RUNS_OUT,
    /** Places were kept until a day that is over, nobody came, and nobody else is asked. */
    RAN_OUT
}
