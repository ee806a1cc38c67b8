package pl.ostoja.note;

/** What we think of a note that somebody sent us. */
public enum ReceivedState {
    ENTERED,
    ACCEPTED,
    /** Somebody was told in writing what is not right. */
    QUESTIONED
}
