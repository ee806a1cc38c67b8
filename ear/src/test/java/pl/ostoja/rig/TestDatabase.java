package pl.ostoja.rig;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A database for one test run, empty at its start. */
interface TestDatabase {
    /** The variables that say where it is to a command of the server; an embedded one needs none. */
    Map<String, String> environment();

    /** The same as options of the server itself. */
    default List<String> serverOptions() {
        return environment().entrySet().stream().map(variable -> "-Denv." + variable.getKey() + "=" + variable.getValue()).toList();
    }

    static TestDatabase of(String kind, Path work) {
        return switch (kind) {
            // The file lies in ostoja.data.dir, which is new with every run.
            case "h2" -> Map::of;
            case "postgresql" -> PostgreSql.start(work);
            default -> throw new IllegalArgumentException("rig.database is neither h2 nor postgresql: " + kind);
        };
    }
}
