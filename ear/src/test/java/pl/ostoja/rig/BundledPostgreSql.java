package pl.ostoja.rig;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** PostgreSQL from the package registry. It ends with this JVM. */
final class BundledPostgreSql {
    private BundledPostgreSql() {}

    // Not closed here: the shutdown hook of the library does, after the server has gone.
    static PostgreSql start(Path work) throws IOException {
        int port = EmbeddedPostgres.builder()
                .setDataDirectory(work.resolve("postgresql"))
                .setPGStartupWait(Duration.ofSeconds(60))
                // Nobody needs the data after a crash.
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("shared_buffers", System.getProperty("rig.buffers", "128MB"))
                .start()
                .getPort();
        return new PostgreSql("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "postgres");
    }
}
