package pl.ostoja.leaving;

/** A day that matters for somebody who leaves care. */
public enum LeavingMilestone {
    MENTOR_BY,
    PROGRAMME_BY,
    FULL_AGE,
    /** From then on nobody stays in care, and there is no aid for education. */
    STAY_AND_EDUCATION_END,
    /** From then on there is no aid any more. */
    AID_ENDS
}
