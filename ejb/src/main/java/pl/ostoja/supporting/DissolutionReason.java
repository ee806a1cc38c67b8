package pl.ostoja.supporting;

/** Why a supporting family was dissolved. */
public enum DissolutionReason {
    /** It asked for it. */
    OWN_WISH,
    /** No family needs it any more. */
    NOT_NEEDED,
    /** It did not do what it had taken on. */
    NEGLECT,
    /** It meets the conditions no more. */
    CONDITIONS_LOST,
    MOVED_AWAY,
    OTHER
}
