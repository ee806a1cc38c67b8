package pl.ostoja.review;

/** Who may sit in a meeting that reviews a child's situation (UWR art. 130, 137). */
public enum InviteeRole {
    CARERS,
    DIRECTOR,
    EDUCATOR,
    ORGANISER,
    COORDINATOR,
    PEDAGOGUE,
    PSYCHOLOGIST,
    SOCIAL_WORKER,
    DOCTOR_AND_NURSE,
    FAMILY_ASSISTANT,
    ADOPTION_CENTRE,
    MOTHER,
    FATHER,
    COURT,
    FAMILY_SUPPORT_CENTRE,
    SOCIAL_WELFARE_CENTRE,
    POLICE,
    HEALTH_CARE,
    SCHOOL,
    ORGANISATION,
    CLOSE_PERSON
}
