package pl.ostoja.plan;

/** Why a version of a plan was made. */
public enum PlanOccasion {
    FIRST,
    /** The situation of the child was reviewed (UWR 129, 136). */
    REVIEW,
    /** The months within which an institution modifies its plans had passed (the regulation on institutions, par. 15(5)). */
    TERM,
    /** The situation of the family was assessed (UWR 15(1)(15)). */
    ASSESSMENT,
    /** Something else has changed. */
    CHANGE
}
