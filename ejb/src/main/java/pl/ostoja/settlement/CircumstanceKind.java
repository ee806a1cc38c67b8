package pl.ostoja.settlement;

/** What may change the cost of a stay for some days. */
public enum CircumstanceKind {
    /** The supplement for a child with a disability is granted (UWR art. 81(1)). */
    DISABILITY_SUPPLEMENT,
    /** The supplement for a child under the juvenile act is granted (art. 81(2)). */
    JUVENILE_SUPPLEMENT,
    /** In a home, school, hospice, prison or the like of art. 87(2), and the carers bear no cost. */
    ELSEWHERE,
    /** With a respite family, art. 73-75. */
    RESPITE,
    /** <i>Urlopowanie</i>. */
    HOME_LEAVE,
    /** No benefit is due, for instance to an adult outside of the school year (art. 82). */
    WITHOUT_BENEFIT
}
