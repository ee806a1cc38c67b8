package pl.ostoja.protection;

/** For whom a member of the group works. */
public enum WorksFor {
    SOCIAL_ASSISTANCE,
    POLICE,
    FAMILY_ASSISTANT,
    EDUCATION,
    HEALTH_CARE,
    ADDICTION_COMMISSION,
    PROBATION,
    ORGANISATION,
    OTHER
}
