package pl.ostoja.fostering;

/** Why a family takes no child for a time. */
public enum NotReadyWhy {
    HOLIDAY,
    ILLNESS,
    FAMILY_MATTERS,
    RENOVATION,
    SETTLING_IN,
    OTHER
}
