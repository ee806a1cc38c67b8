package pl.ostoja.offer;

/** From whose side came what made a stay break down. */
public enum DisruptedBy {
    CHILD,
    /** The foster family or the institution. */
    CARERS,
    PARENTS,
    /** A court or an office. */
    AUTHORITY
}
