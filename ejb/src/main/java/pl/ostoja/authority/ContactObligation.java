package pl.ostoja.authority;

/** To what a court may oblige a parent when it rules on contacts (KRO art. 113⁴). */
public enum ContactObligation {
    FAMILY_THERAPY,
    COUNSELLING,
    /** Another specialist, or a facility that helps families. */
    OTHER_HELP,
    /** To behave in a certain way. */
    CONDUCT
}
