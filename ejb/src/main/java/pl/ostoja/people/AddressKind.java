package pl.ostoja.people;

/** What an address means. */
public enum AddressKind {
    /** Where the person really lives (<i>miejsce zamieszkania</i>). */
    RESIDENCE,
    /** Permanent registration (<i>zameldowanie na pobyt stały</i>), which decides when the residence is not known (UWR art. 191(2)). */
    REGISTRATION,
    /** For letters only. */
    CORRESPONDENCE
}
