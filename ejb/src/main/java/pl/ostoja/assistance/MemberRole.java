package pl.ostoja.assistance;

/** What a person is in the family that an assistant works with. */
public enum MemberRole {
    /** A parent, or whoever brings up the children in place of one. */
    PARENT,
    CHILD,
    /** Whoever else lives there. */
    OTHER
}
