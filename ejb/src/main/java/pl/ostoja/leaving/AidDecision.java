package pl.ostoja.leaving;

/** What became of an application for aid. */
public enum AidDecision {
    GRANTED,
    REFUSED,
    /** UWR art. 148, 152, 152a. */
    SUSPENDED,
    /** No longer due (art. 147), or the time for which it was granted is over. */
    ENDED
}
