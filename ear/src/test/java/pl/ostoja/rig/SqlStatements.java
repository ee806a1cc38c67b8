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
     * The action is done three times. The first fills caches and does not count; of the others the smaller number does,
     * because a timer may fall into one of them.
     */
    public static long of(Runnable action) {
        Management.set("enabled", true, PERSISTENCE_UNIT);
        action.run();
        return Math.min(once(action), once(action));
    }

    private static long once(Runnable action) {
        long before = prepared();
        action.run();
        return prepared() - before;
    }

    private static long prepared() {
        return Management.attribute("prepared-statement-count", PERSISTENCE_UNIT).asLong();
    }
}
