package pl.ostoja.contact;

/** Why contacts are to be as the plan says (KRO art. 113¹). */
public enum PlanBasis {
    /** Agreed by those whom it concerns. */
    AGREED,
    /** They did not agree: the court has decided. */
    COURT
}
