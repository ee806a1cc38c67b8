package pl.ostoja.fostering;

/** What somebody of the household is to the carers. */
public enum MemberTie {
    CHILD,
    PARENT,
    PARTNER,
    RELATIVE,
    OTHER
}
