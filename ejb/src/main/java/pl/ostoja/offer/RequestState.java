package pl.ostoja.offer;

/** How far the search for a place is; follows from what was written down and from the day. */
public enum RequestState {
    /** Nobody has been asked, or nobody who was asked takes the children. */
    OPEN,
    /** Somebody was asked and may still answer. */
    OFFERED,
    /** Places are kept. */
    RESERVED,
    /** All the children live where they were offered to. */
    PLACED,
    WITHDRAWN;

    /**
     * Of one request.
     *
     * @param children how many it is about
     * @param started how many of them live where they were offered to
     * @param kept how many places are kept today
     * @param asked how many may still answer
     */
    static RequestState of(boolean withdrawn, long children, long started, long kept, long asked) {
        if (withdrawn) {
            return WITHDRAWN;
        }
        if (started >= children) {
            return PLACED;
        }
        if (kept > 0) {
            return RESERVED;
        }
        return asked > 0 ? OFFERED : OPEN;
    }
}
