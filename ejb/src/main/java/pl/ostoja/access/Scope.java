package pl.ostoja.access;

/** How far a role sees among the records of one kind. */
enum Scope {
    NONE,
    /** Those that name the caller. */
    NAMED,
    /** The own caseload, and what is linked to it today. */
    OWN,
    /** Every record of the centre that is not restricted. */
    CENTRE;

    Scope or(Scope other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
