package pl.ostoja.protection;

/** Who began the procedure by filling in the form (UPPD 9d). */
public enum FormAuthor {
    SOCIAL_WORKER,
    POLICE,
    EDUCATION,
    HEALTH_CARE,
    ADDICTION_COMMISSION,
    MILITARY_POLICE
}
