package pl.ostoja.leaving;

/** How far somebody is on the way out of care. */
public enum LeaverState {
    /** In care and not of full age. */
    BEFORE_18,
    /** Stays on in care (UWR art. 37(2)). */
    ADULT_STAY,
    /** Left at full age or later. */
    LEFT
}
