package pl.ostoja.fostering;

/** What a family said of the coordinator who was to be appointed (UWR art. 77(2)). */
public enum FamilyOpinion {
    AGREES,
    /** Heard, and appointed all the same: the opinion does not bind. */
    OBJECTS,
    /** It was asked and had nothing to say. */
    NONE
}
