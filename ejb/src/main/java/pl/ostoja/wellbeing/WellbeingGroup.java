package pl.ostoja.wellbeing;

/** Under what a fact is shown. */
public enum WellbeingGroup {
    HEALTH,
    SCHOOL,
    CERTIFICATE
}
