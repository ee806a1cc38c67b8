package pl.ostoja.absence;

/** Why a child in care is not where it lives. */
public enum AbsenceKind {
    /** <i>Urlopowanie</i>: for one night or more with somebody of its family. */
    HOME_LEAVE,
    HOSPITAL,
    /** In a facility of the list of UWR art. 87(2) that is no foster care. */
    LISTED_FACILITY,
    /** Away without leave (<i>ucieczka</i>). */
    RAN_AWAY
}
