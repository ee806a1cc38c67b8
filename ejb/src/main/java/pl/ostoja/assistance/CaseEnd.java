package pl.ostoja.assistance;

/** Why the work with a family ended, as the municipality's report asks. */
public enum CaseEnd {
    GOALS_ACHIEVED,
    /** The family stopped to cooperate. */
    COOPERATION_STOPPED,
    NO_EFFECTS,
    /** Another way of helping was chosen. */
    METHOD_CHANGED,
    MOVED,
    OTHER
}
