package pl.ostoja.absence;

/** Who is told that a child has run away (regulation on institutional care § 5). */
public enum Notified {
    /** Parents or guardians. */
    PARENTS,
    POLICE,
    COURT,
    /** The assistant of the family, if it has one. */
    ASSISTANT,
    /** <i>PCPR</i>. */
    COUNTY_FAMILY_CENTRE,
    /** The marshal of the voivodeship, by regional therapeutic facilities. */
    MARSHAL
}
