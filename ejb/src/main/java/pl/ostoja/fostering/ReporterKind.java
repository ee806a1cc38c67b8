package pl.ostoja.fostering;

/** From whom a complaint came. */
public enum ReporterKind {
    CHILD,
    PARENT,
    CARER,
    /** A school, a hospital, the police, a court. */
    INSTITUTION,
    OTHER,
    /** Nobody knows, or is to know. */
    ANONYMOUS
}
