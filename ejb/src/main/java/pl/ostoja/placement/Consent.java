package pl.ostoja.placement;

/** Agreement without which a child may not be placed with a family. */
public enum Consent {
    /** The carers agree to this very child (UWR art. 36, 53(2), 58, 61(2)). */
    FAMILY,
    /** Positive opinion of the coordinator (art. 53(2), 61(2), 67). */
    COORDINATOR_OPINION
}
