package pl.ostoja.review;

/** How far an evaluation has come on a day. */
public enum EvaluationStage {
    /** The family has not got it yet. */
    MADE,
    /** The family may still object. */
    DELIVERED,
    /** The county head may still decide. */
    OBJECTED,
    /** It is made a second time and counts no more. */
    UPHELD,
    FINAL
}
