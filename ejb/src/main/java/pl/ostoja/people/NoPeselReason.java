package pl.ostoja.people;

/** Why a person is registered without a PESEL; UWR art. 38d then asks for the document of identity instead. */
public enum NoPeselReason {
    /** Born a short time ago, the number has not been given yet. */
    NEWBORN,
    /** A foreigner without a PESEL: the number of the document of identity is kept instead. */
    FOREIGNER,
    /** Left by unknown parents, identity not established. */
    IDENTITY_UNKNOWN,
    /** The person has a number, but we do not know it (a parent, another relative). */
    NOT_KNOWN_TO_US
}
