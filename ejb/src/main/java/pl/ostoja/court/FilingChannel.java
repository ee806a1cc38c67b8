package pl.ostoja.court;

/** How a filing went out; what keeps a deadline is the day of posting or of sending (KPA art. 57(5), by analogy). */
public enum FilingChannel {
    /** <i>e-Doręczenia</i>, with proof of sending. */
    E_DELIVERY,
    EPUAP,
    /** Registered letter by the designated operator. */
    POST,
    /** Handed in at the court's office. */
    IN_PERSON
}
