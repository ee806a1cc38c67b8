package pl.ostoja.fostering;

/** What a professional foster family is for (UWR art. 39(1)(1)(c)). */
public enum ProfessionalKind {
    /** No special function. */
    GENERAL,
    /** <i>Pogotowie rodzinne</i>: takes children at once and for a short time (art. 58). */
    EMERGENCY,
    /** <i>Specjalistyczna</i>: disabled children, children under the juvenile act, minor mothers (art. 59). */
    SPECIALIST
}
