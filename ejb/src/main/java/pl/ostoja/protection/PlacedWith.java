package pl.ostoja.protection;

/** Where a child was brought that was taken from its family (UPPD 12a(1)). */
public enum PlacedWith {
    /** Somebody near to it who does not live with it (KK 115 § 11). */
    CLOSE_PERSON,
    FOSTER_FAMILY,
    FAMILY_CHILDRENS_HOME,
    FACILITY
}
