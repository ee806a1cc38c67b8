package pl.ostoja.rig;

import java.nio.file.Path;
import java.util.List;

/** A database for one test run, empty at its start. */
interface TestDatabase {
    /** The options that tell the server where it is. */
    List<String> serverOptions();

    static TestDatabase of(String kind, Path work) {
        return switch (kind) {
            // The file lies in ostoja.data.dir, which is new with every run.
            case "h2" -> List::of;
            case "postgresql" -> PostgreSql.start(work);
            default -> throw new IllegalArgumentException("rig.database is neither h2 nor postgresql: " + kind);
        };
    }
}
