package pl.ostoja.placement;

/** Ages as the statistics of foster care group them. */
public enum AgeGroup {
    UP_TO_3(0, 3),
    FROM_4_TO_6(4, 6),
    FROM_7_TO_13(7, 13),
    FROM_14_TO_17(14, 17),
    /** Who stays on as an adult. */
    FROM_18(18, null);

    private final int from;
    private final Integer to;

    AgeGroup(int from, Integer to) {
        this.from = from;
        this.to = to;
    }

    /** In full years. */
    public int from() {
        return from;
    }

    /** The last full year; null if there is none. */
    public Integer to() {
        return to;
    }
}
