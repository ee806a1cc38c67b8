package pl.ostoja.demo;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.Contact;
import pl.ostoja.centre.DescribeCentre;
import pl.ostoja.demo.county.County;
import pl.ostoja.demo.county.CountyGenerator;
import pl.ostoja.demo.county.CountyOrder;
import pl.ostoja.law.LawBook;
import pl.ostoja.schema.BulkInsert;
import pl.ostoja.shared.Ids;

/** Writes one county after the other, each in a transaction and by a connection of its own, and says how far it has come. */
final class CountyWriter {
    private static final double NANOS = 1e9;
    private static final LocalDate FOUNDED = LocalDate.of(2012, 1, 1);

    private final Connections connections;
    private final LawBook book;
    private final String passwordHash;
    private final boolean withTrail;
    private final PrintStream out;
    private final int counties;
    private final long began = System.nanoTime();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger children = new AtomicInteger();
    private final AtomicLong rows = new AtomicLong();

    /** Where connections come from. */
    interface Connections {
        Connection next() throws SQLException;
    }

    CountyWriter(Connections connections, LawBook book, String passwordHash, boolean withTrail, PrintStream out, int counties) {
        this.connections = connections;
        this.book = book;
        this.passwordHash = passwordHash;
        this.withTrail = withTrail;
        this.out = out;
        this.counties = counties;
    }

    void write(CountyOrder order) {
        County county = CountyGenerator.county(order, book);
        String seat = order.land().seat();
        Contact contact = new Contact("ul. Pokazowa 1", order.land().postalPrefix() + "-001", seat, null, "osrodek%03d@example.org".formatted(order.number()));
        DescribeCentre description = new DescribeCentre("Powiatowe Centrum Pomocy Rodzinie nr %03d, %s (pokaz)".formatted(order.number(), seat), "PCPR %03d".formatted(order.number()), contact, null);
        try (Connection connection = connections.next()) {
            BulkInsert insert = new BulkInsert(connection);
            new CentreLoader(book, passwordHash, insert, withTrail).load(centre(order.number()), description, county);
            connection.commit();
            rows.addAndGet(insert.written());
        } catch (SQLException e) {
            throw new IllegalStateException("county " + order.number() + " cannot be written", e);
        }
        children.addAndGet((int) county.children().stream().filter(child -> !child.stays().isEmpty() && child.stays().getLast().end() == null).count());
        out.println("%d/%d  %s: %d files, %.0f s".formatted(done.incrementAndGet(), counties, seat, county.children().size(), seconds()));
    }

    private static CentreId centre(int number) {
        return new CentreId(Ids.invented(FOUNDED.atStartOfDay().toInstant(ZoneOffset.UTC), new Random(number)));
    }

    String summary() {
        return "%d counties, %d children in care, %d rows in %.0f s. Sign in as koordynator@001, kierownik@001, …; the password of all is %s."
                .formatted(done.get(), children.get(), rows.get(), seconds(), DemoAccounts.PASSWORD);
    }

    private double seconds() {
        return (System.nanoTime() - began) / NANOS;
    }
}
