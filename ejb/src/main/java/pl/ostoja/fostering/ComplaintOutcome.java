package pl.ostoja.fostering;

/** What was found out about a complaint. */
public enum ComplaintOutcome {
    CONFIRMED,
    PARTLY_CONFIRMED,
    NOT_CONFIRMED,
    /** Others decide: a court, the prosecutor, another county. */
    PASSED_ON
}
