package pl.ostoja.fostering;

/** What a complaint is about. */
public enum ComplaintSubject {
    CARE,
    NEGLECT,
    VIOLENCE,
    SEXUAL_ABUSE,
    CONTACTS,
    CONDUCT,
    OTHER
}
