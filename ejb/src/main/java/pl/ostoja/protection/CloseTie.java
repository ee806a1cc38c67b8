package pl.ostoja.protection;

/** Who a close person is to a child (KK art. 115 § 11, as far as it can be said of a child). */
public enum CloseTie {
    /** A grandparent, or a parent who lives apart. */
    ASCENDANT,
    SIBLING,
    IN_LAW,
    /** By adoption, or married to somebody who is. */
    ADOPTION
}
