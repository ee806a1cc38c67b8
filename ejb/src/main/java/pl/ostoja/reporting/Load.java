package pl.ostoja.reporting;

/** RPT-8: how a caseload stands to the most that the law allows. */
public enum Load {
    ROOM,
    /** At most two more. */
    NEAR,
    FULL,
    /** More than allowed. */
    OVER;

    private static final int NEARLY = 2;

    static Load of(long families, int most) {
        if (families > most) {
            return OVER;
        }
        if (families == most) {
            return FULL;
        }
        return families >= most - NEARLY ? NEAR : ROOM;
    }
}
