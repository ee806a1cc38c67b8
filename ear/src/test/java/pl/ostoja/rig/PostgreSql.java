package pl.ostoja.rig;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * PostgreSQL for the tests, from the first of these that works:
 *
 * <ol>
 *   <li>the one named by {@code OSTOJA_TEST_DB_URL}, {@code OSTOJA_TEST_DB_USER}, {@code OSTOJA_TEST_DB_PASSWORD}; the
 *       account owns the database, and its schema {@code public} is emptied;
 *   <li>binaries from the package registry, unpacked and started here, also for root where the kernel lets it;
 *   <li>Debian's server in {@code /usr/lib/postgresql}, started here as {@code postgres} if we are root.
 * </ol>
 *
 * <p>The application signs in as an ordinary owner of its database, never as superuser, and the database sorts as
 * {@code docs/operating.md} recommends: by ICU for Polish.
 */
record PostgreSql(String url, String user, String password) implements TestDatabase {

    static PostgreSql start(Path work) {
        var given = System.getenv("OSTOJA_TEST_DB_URL");
        if (given != null && !given.isBlank()) {
            return new PostgreSql(given, System.getenv("OSTOJA_TEST_DB_USER"), System.getenv("OSTOJA_TEST_DB_PASSWORD"))
                    .emptied();
        }
        return bundledOrInstalled(work).withOrdinaryOwner();
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("OSTOJA_DB_URL", url, "OSTOJA_DB_USER", user, "OSTOJA_DB_PASSWORD", password);
    }

    private static PostgreSql bundledOrInstalled(Path work) {
        try {
            return BundledPostgreSql.start(work);
        } catch (IOException | RuntimeException bundled) {
            try {
                return InstalledPostgreSql.start();
            } catch (IOException | RuntimeException installed) {
                var failure = new IllegalStateException("No PostgreSQL for the tests. Install one"
                        + " (Debian: apt-get install postgresql) or name an empty database in OSTOJA_TEST_DB_URL,"
                        + " OSTOJA_TEST_DB_USER and OSTOJA_TEST_DB_PASSWORD. The bundled one said: "
                        + bundled.getMessage() + ". The installed one: " + installed.getMessage(), bundled);
                failure.addSuppressed(installed);
                throw failure;
            }
        }
    }

    private PostgreSql emptied() {
        execute("drop schema public cascade", "create schema public");
        return this;
    }

    private PostgreSql withOrdinaryOwner() {
        execute("create role ostoja login password 'ostoja'", """
                create database ostoja owner ostoja template template0 encoding 'UTF8'
                locale_provider icu icu_locale 'pl' lc_collate 'C' lc_ctype 'C'
                """);
        return new PostgreSql(url.replace("/postgres", "/ostoja"), "ostoja", "ostoja");
    }

    private void execute(String... statements) {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL at " + url + " does not take us: " + e.getMessage(), e);
        }
    }
}
