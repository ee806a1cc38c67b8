package pl.ostoja.placement;

/** Why a place is kept no more; one whose last day is over needs no word. */
public enum HoldEnd {
    /** The child lives there. */
    STARTED,
    /** The child lives somewhere else. */
    PLACED_ELSEWHERE,
    WITHDRAWN
}
