package pl.ostoja.review;

/** How the county head decided on the objections of a family (UWR art. 134(2b)-(2d)). No decision in time upholds them. */
public enum ObjectionDecision {
    /** The evaluation is made a second time. */
    UPHELD,
    /** The evaluation is final. */
    REJECTED
}
