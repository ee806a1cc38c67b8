package pl.ostoja.fostering;

/** Whether a family may take children on a given day. Computed from its facts by whoever keeps the family. */
public enum FamilyStanding {
    /** Candidates: the path of UWR art. 42-45 is not finished, or the court has not yet appointed them. */
    NOT_YET_QUALIFIED,
    ACTIVE,
    SUSPENDED,
    ENDED
}
