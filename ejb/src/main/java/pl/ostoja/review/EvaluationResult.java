package pl.ostoja.review;

/** What an evaluation found (UWR art. 134(3)). */
public enum EvaluationResult {
    POSITIVE,
    /** Once final, the next evaluation follows within months; the second in a row leads to the court. */
    NEGATIVE
}
