package pl.ostoja.review;

/** What the review found about the child's further stay in foster care (UWR art. 129, 131(2), 136). */
public enum ReviewOutcome {
    STAY_JUSTIFIED,
    /** The reasons of the placement have ceased: the court is told at once (art. 47(6)). */
    RETURN_POSSIBLE,
    /** Another form of care would be better for the child. */
    OTHER_FORM_NEEDED,
    /** The child should be reported to the adoption centre (art. 139a). */
    ADOPTION_ADVISED
}
