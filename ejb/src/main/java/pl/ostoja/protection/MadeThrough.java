package pl.ostoja.protection;

/** How a complaint came to the court (UPPD 12b). */
public enum MadeThrough {
    DIRECTLY,
    SOCIAL_WORKER,
    POLICE
}
