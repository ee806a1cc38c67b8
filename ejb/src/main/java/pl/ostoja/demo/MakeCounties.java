package pl.ostoja.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import pl.ostoja.access.AccountSeeds;
import pl.ostoja.centre.TercFile;
import pl.ostoja.demo.county.CountyOrder;
import pl.ostoja.demo.county.Land;
import pl.ostoja.law.LawBook;
import pl.ostoja.law.LawTable;
import pl.ostoja.schema.BulkInsert;
import pl.ostoja.schema.Migrations;
import pl.ostoja.shared.ClockProducer;

/**
 * The command that fills an empty database with invented counties (docs/operating.md): {@code make-counties.sh <counties> [<years> [<children> [trail [<TERC file>]]]]}.
 * Reads {@code OSTOJA_DB_URL}, {@code OSTOJA_DB_USER} and {@code OSTOJA_DB_PASSWORD}; ends with 0, or with 2 if it could not.
 */
public final class MakeCounties {
    private static final String USAGE = "make-counties.sh <counties> [<years> [<children> [trail|no-trail [<TERC file>]]]]";
    private static final String STATE_ON = "2020-01-01";
    private static final int CANNOT = 2;

    private final String url = System.getenv("OSTOJA_DB_URL");
    private final PrintStream out;
    private final LocalDate today;

    private MakeCounties(PrintStream out, Clock clock) {
        this.out = out;
        this.today = LocalDate.now(clock);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 0 || System.getenv("OSTOJA_DB_URL") == null) {
            System.err.println("Set OSTOJA_DB_URL, OSTOJA_DB_USER and OSTOJA_DB_PASSWORD, and say how many: " + USAGE);
            System.exit(CANNOT);
        }
        try {
            new MakeCounties(System.out, ClockProducer.forCommands()).make(CountiesOrdered.by(args));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "; " + USAGE);
            System.exit(CANNOT);
        } catch (SQLException | ExecutionException e) {
            System.err.println("The counties cannot be written: " + e.getMessage());
            System.exit(CANNOT);
        }
    }

    private void make(CountiesOrdered ordered) throws SQLException, IOException, InterruptedException, ExecutionException {
        String hash = AccountSeeds.hash(DemoAccounts.PASSWORD);
        TercFile units = ordered.terc() == null ? InventedLands.of(ordered.counties(), STATE_ON) : TercFile.of(Files.readAllBytes(Path.of(ordered.terc())));
        LawBook book;
        try (Connection database = connect()) {
            refuseUnlessEmpty(database);
            Migrations.apply(
                    Flyway.configure().dataSource(url, System.getenv("OSTOJA_DB_USER"), System.getenv("OSTOJA_DB_PASSWORD")),
                    database.getMetaData().getDatabaseProductName());
            book = LawTable.read(database);
            new InstallationLoader(new BulkInsert(database), hash).load(units, today);
            database.commit();
        }
        List<Land> lands = Lands.of(units);
        if (lands.size() < ordered.counties()) {
            throw new SQLException("the register has " + lands.size() + " counties only");
        }
        CountyWriter writer = new CountyWriter(this::connect, book, hash, ordered.withTrail(), out, ordered.counties());
        try (ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> all = new ArrayList<>();
            for (int number = 1; number <= ordered.counties(); number++) {
                CountyOrder order = new CountyOrder(number, today, lands.get(number - 1), ordered.children(), ordered.years());
                all.add(threads.submit(() -> writer.write(order)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        try (Connection database = connect(); Statement statement = database.createStatement()) {
            statement.execute("analyze");
            database.commit();
        }
        out.println(writer.summary());
    }

    private Connection connect() throws SQLException {
        Connection database = DriverManager.getConnection(url, System.getenv("OSTOJA_DB_USER"), System.getenv("OSTOJA_DB_PASSWORD"));
        database.setAutoCommit(false);
        return database;
    }

    /** Nobody's data may be mixed with invented ones. */
    private static void refuseUnlessEmpty(Connection database) throws SQLException {
        try (ResultSet tables = database.getMetaData().getTables(null, "public", null, new String[] {"TABLE", "BASE TABLE"})) {
            if (tables.next()) {
                throw new SQLException("the database is not empty, it has a table " + tables.getString("TABLE_NAME"));
            }
        }
        database.commit();
    }
}
