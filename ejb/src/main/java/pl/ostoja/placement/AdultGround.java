package pl.ostoja.placement;

/** Why an adult may stay on in foster care, or come back (UWR art. 37(2)). */
public enum AdultGround {
    SCHOOL,
    UNIVERSITY,
    /** Training with an employer. */
    EMPLOYER_TRAINING,
    /** A course that goes with the programme of leaving care. */
    COURSE,
    /** A certificate of moderate or severe disability. */
    DISABILITY
}
