package pl.ostoja.leaving;

/** What became of an application for aid; that it was suspended for some days is written down by itself ({@link SuspensionGround}). */
public enum AidDecision {
    GRANTED,
    REFUSED,
    /** No longer due (art. 147), or the time for which it was granted is over. */
    ENDED
}
