package pl.ostoja.access;

/** How far a role sees among the records of one kind. */
enum Scope {
    NONE,
    /** Of those that courts deal with, what courts want and get; of the records themselves nothing (VIS-10). */
    COURT,
    /** Those that name the caller. */
    NAMED,
    /** The own caseload, and what is linked to it today. */
    OWN,
    /** Every record of the centre that is not restricted. */
    CENTRE;

    /** Whether it reaches any records as such. */
    boolean reachesRecords() {
        return compareTo(COURT) > 0;
    }

    Scope or(Scope other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
