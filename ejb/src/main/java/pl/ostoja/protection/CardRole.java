package pl.ostoja.protection;

/** What somebody is in a procedure of the Blue Card. */
public enum CardRole {
    VICTIM,
    /** A child who saw the violence, and so a victim too (UPPD 2). */
    MINOR_WITNESS,
    /** Who is suspected of the violence, and must not learn what is known of the others (UPPD 9c, 9e). */
    SUSPECTED,
    /** Who told of it. */
    REPORTER;

    public boolean isVictim() {
        return this == VICTIM || this == MINOR_WITNESS;
    }

    /** Whether the suspected person must learn nothing of them. */
    public boolean isProtected() {
        return this != SUSPECTED;
    }
}
