package pl.ostoja.rig;

/**
 * How many SQL statements the application sends for something that is done from outside, as Hibernate counts them:
 *
 * <pre>{@code
 * assertThat(SqlStatements.of(() -> organiser.goTo("/placement/list"))).isEqualTo(7);
 * }</pre>
 */
public final class SqlStatements {
    private static final String[] PERSISTENCE_UNIT = {
        "deployment", "ostoja.ear",
        "subdeployment", "ostoja-ejb.jar",
        "subsystem", "jpa",
        "hibernate-persistence-unit", "ostoja.ear/ostoja-ejb.jar#ostoja"
    };

    private SqlStatements() {}

    /**
     * The action is done up to four times. The first fills caches and does not count; of the others the smallest number does, because a timer may fall
     * into one of them. A number that comes twice is believed.
     */
    public static long of(Runnable action) {
        Management.set("enabled", true, PERSISTENCE_UNIT);
        action.run();
        long least = Long.MAX_VALUE;
        long before = prepared();
        for (int i = 0; i < 3; i++) {
            action.run();
            long after = prepared();
            long sent = after - before;
            if (sent == least) {
                break;
            }
            least = Math.min(least, sent);
            before = after;
        }
        return least;
    }

    private static long prepared() {
        return Management.attribute("prepared-statement-count", PERSISTENCE_UNIT).asLong();
    }
}
