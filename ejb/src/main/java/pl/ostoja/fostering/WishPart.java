package pl.ostoja.fostering;

/** One thing that a family and its worker say about the children it could take. */
public enum WishPart {
    AGE,
    SEX,
    CHILDREN,
    SIBLINGS,
    DISABLED,
    DISTANCE,
    BEHAVIOURS,
    HEALTH
}
