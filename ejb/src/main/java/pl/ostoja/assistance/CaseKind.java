package pl.ostoja.assistance;

/** Why a family may have an assistant. */
public enum CaseKind {
    /** It has difficulties in bringing up its children (UWR art. 10 and 11(1)–(3)). */
    SUPPORT,
    /** A parent who is a minor leaves a youth centre, a shelter or a reformatory: the assistant is not asked for, but due (UWR art. 11(1a)). */
    MINOR_PARENT,
    /** <i>Za życiem</i> art. 8: on the application of a pregnant woman or of the parents of a child with the certificate; no interview, no analysis. */
    FOR_LIFE
}
