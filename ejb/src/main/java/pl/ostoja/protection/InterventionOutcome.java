package pl.ostoja.protection;

/** What the court ruled on a removed child (KPC 579¹ § 2). */
public enum InterventionOutcome {
    PLACED_IN_CARE,
    RETURNED
}
