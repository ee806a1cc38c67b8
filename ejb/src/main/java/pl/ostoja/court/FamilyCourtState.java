package pl.ostoja.court;

/** How families stand with the courts that want something of them. */
public enum FamilyCourtState {
    /** A report or an opinion is late. */
    OVERDUE,
    /** Something is owed, late or not. */
    OWED,
    /** Everything was sent, or the court has set no day. */
    NOTHING_OWED
}
