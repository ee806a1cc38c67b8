package pl.ostoja.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import pl.ostoja.access.AccountSeeds;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.centre.Contact;
import pl.ostoja.centre.DescribeCentre;
import pl.ostoja.centre.TercImport;
import pl.ostoja.demo.county.County;
import pl.ostoja.demo.county.CountyGenerator;
import pl.ostoja.demo.county.CountyOrder;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.LawBook;
import pl.ostoja.schema.BulkInsert;

/**
 * The county of the demonstration: as large as an average one, with two years of work behind it; the same people every time, all days relative to today.
 */
@ApplicationScoped
public class DemoCounty {
    private static final System.Logger LOG = System.getLogger(DemoCounty.class.getName());
    private static final int YEARS = 2;

    @Resource(lookup = "java:jboss/datasources/OstojaDS")
    DataSource database;

    @Inject
    CentreRegister centres;

    @Inject
    CurrentLaw law;

    @Inject
    Clock clock;

    /** Once; what is there stays as it is, also if it is other counties. */
    @Transactional
    public void fillIfEmpty() {
        if (centres.all().isEmpty()) {
            Instant began = clock.instant();
            LawBook book = law.book();
            County county = CountyGenerator.county(new CountyOrder(0, LocalDate.now(clock), Lands.demonstration(), CountyOrder.AVERAGE, YEARS), book);
            write(county, book);
            LOG.log(System.Logger.Level.INFO, "the demonstration county is filled: {0} children in {1} ms", county.children().size(), Duration.between(began, clock.instant()).toMillis());
        }
    }

    private void write(County county, LawBook book) {
        Contact contact = new Contact("ul. Pokazowa 1", "45-000", "Opole", "+48 77 000 00 00", "osrodek@example.org");
        String hash = AccountSeeds.hash(DemoAccounts.PASSWORD);
        try (Connection connection = database.getConnection()) {
            BulkInsert rows = new BulkInsert(connection);
            new InstallationLoader(rows, hash).load(TercImport.demonstrationCounty(), county.order().today());
            new CentreLoader(book, hash, rows, true)
                    .load(DemoAccounts.CENTRE, new DescribeCentre("Miejski Ośrodek Pomocy Rodzinie (pokaz)", "MOPR (pokaz)", contact, null), county);
        } catch (SQLException e) {
            throw new IllegalStateException("the demonstration county cannot be written", e);
        }
    }
}
