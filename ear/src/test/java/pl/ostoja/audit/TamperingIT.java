package pl.ostoja.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.shared.PageRequest;

/** AUD-1 against a real database: the page's walk and the command name the first row that somebody changed behind the application's back. */
@ServiceTest
@Tag("h2")
class TamperingIT {
    private final UUID chain = UUID.randomUUID();

    @Resource(lookup = "java:jboss/datasources/OstojaDS")
    DataSource database;

    @Resource
    ManagedExecutorService executor;

    @Inject
    TestWriter writer;

    @Inject
    AuditStore store;

    @Inject
    AuditChains chains;

    @Inject
    AuditAnchor anchor;

    @Test
    void anUntouchedChainIsWhole() throws Exception {
        write(5);
        assertThat(byWalk()).isEqualTo(new AuditVerdict.Whole(5, chains.head(chain).orElseThrow().hash()));
        assertThat(byCommand()).contains("whole   " + chain + "  5 entries, last hash " + chains.head(chain).orElseThrow().hash());
    }

    @Test
    void oneChangedByteIsFound() throws Exception {
        write(5);
        tampered("update audit_entry set detail = 'entry 3' where chain = ? and entry_number = 2", 2, AuditVerdict.Fault.ALTERED);
        tampered("update audit_entry set detail = 'entry 2' where chain = ? and entry_number = 2", 0, null);
    }

    @Test
    void aRowThatIsUnreadableIsNamedToo() throws Exception {
        write(4);
        tampered("update audit_entry set action = 'DIE' where chain = ? and entry_number = 3", 3, AuditVerdict.Fault.ALTERED);
        tampered("update audit_entry set action = 'DID', changes = '[{' where chain = ? and entry_number = 3", 3, AuditVerdict.Fault.ALTERED);
        tampered("update audit_entry set changes = null where chain = ? and entry_number = 3", 0, null);
    }

    @Test
    void aRemovedRowIsFound() throws Exception {
        write(4);
        tampered("delete from audit_entry where chain = ? and entry_number = 3", 3, AuditVerdict.Fault.MISSING);
        tampered("delete from audit_entry where chain = ? and entry_number = 4", 3, AuditVerdict.Fault.CUT_OFF);
        tampered("delete from audit_entry where chain = ?", 1, AuditVerdict.Fault.CUT_OFF);
        tampered("delete from audit_head where chain = ?", 0, null);
    }

    /** AUD-2: whoever rewrites a chain in the database would have to rewrite the log too. */
    @Test
    void theEndsOfTheChainsGoToTheLog() {
        write(3);
        var lines = new ArrayList<String>();
        var listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(new SimpleFormatter().formatMessage(line));
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        Logger log = Logger.getLogger(AuditAnchor.class.getName());
        log.addHandler(listener);
        try {
            anchor.run(LocalDate.of(2026, 11, 22));
        } finally {
            log.removeHandler(listener);
        }
        assertThat(lines).filteredOn(line -> line.contains(chain.toString())).singleElement().asString()
                .contains("3 entries")
                .contains(chains.head(chain).orElseThrow().hash());
    }

    /** Eight writers at once leave one chain without a gap. */
    @Test
    void manyWritersKeepOneChain() throws Exception {
        List<Callable<Void>> writers = IntStream.range(0, 8)
                .<Callable<Void>>mapToObj(number -> () -> {
                    for (int i = 0; i < 25; i++) {
                        writer.write(chain, number + "/" + i);
                    }
                    return null;
                })
                .toList();
        for (var done : executor.invokeAll(writers)) {
            done.get();
        }
        assertThat(byWalk()).isInstanceOfSatisfying(AuditVerdict.Whole.class, whole -> assertThat(whole.entries()).isEqualTo(200));
    }

    @Test
    void theTrailIsFilteredAndPagedInTheDatabase() {
        write(30);
        var today = LocalDate.now(java.time.ZoneId.of("Europe/Warsaw"));
        var second = store.search(chain, TrailFilter.ALL, PageRequest.page(2));
        assertThat(second.total()).isEqualTo(30);
        assertThat(second.rows()).extracting(TrailRow::number).containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(found(new TrailFilter("SYST", null, null, null, null, null))).isEqualTo(30);
        assertThat(found(new TrailFilter("%", null, null, null, null, null))).isZero();
        assertThat(found(new TrailFilter(null, AuditAction.DID, "TEST", today.minusDays(1), today.plusDays(1), null))).isEqualTo(30);
        assertThat(found(new TrailFilter(null, AuditAction.SAW, null, null, null, null))).isZero();
        assertThat(found(new TrailFilter(null, null, "CHILD", null, null, null))).isZero();
        assertThat(found(new TrailFilter(null, null, null, today.plusDays(2), null, null))).isZero();
        assertThat(found(new TrailFilter(null, null, null, null, today.minusDays(2), null))).isZero();
        assertThat(found(new TrailFilter(null, null, null, null, null, "none"))).isZero();
        assertThat(store.kinds(chain)).containsExactly("TEST");
    }

    private long found(TrailFilter filter) {
        return store.search(chain, filter, PageRequest.page(1)).total();
    }

    private void write(int entries) {
        IntStream.rangeClosed(1, entries).forEach(number -> writer.write(chain, "entry " + number));
    }

    /** Changes the table as somebody with the rights of its owner can, and asks both checks. */
    private void tampered(String sql, long firstBroken, AuditVerdict.Fault fault) throws SQLException {
        try (Connection connection = database.getConnection()) {
            boolean guarded = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            run(connection, guarded ? "alter table audit_entry disable trigger user" : "select 1");
            try (var statement = connection.prepareStatement(sql)) {
                statement.setObject(1, chain);
                assertThat(statement.executeUpdate()).isPositive();
            }
            run(connection, guarded ? "alter table audit_entry enable trigger user" : "select 1");
        }
        if (fault == null) {
            assertThat(byCommand()).doesNotContain("BROKEN  " + chain);
        } else {
            assertThat(byWalk()).isEqualTo(new AuditVerdict.Broken(firstBroken, fault));
            assertThat(byCommand()).contains("BROKEN  " + chain + "  first broken entry " + firstBroken + ": " + fault);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** In portions of two, so that the joints are walked as well. */
    private AuditVerdict byWalk() {
        ChainHead head = chains.head(chain).orElseThrow();
        var portion = new AuditPortion(AuditWalk.START, null);
        while (portion.verdict() == null) {
            portion = chains.walk(head, portion.walk(), 2);
        }
        return portion.verdict();
    }

    private String byCommand() throws SQLException {
        var said = new ByteArrayOutputStream();
        try (Connection connection = database.getConnection()) {
            int exit = VerifyTrail.verify(connection, new PrintStream(said, true, StandardCharsets.UTF_8));
            assertThat(exit).isEqualTo(said.toString(StandardCharsets.UTF_8).contains("BROKEN") ? 1 : 0);
            connection.rollback();
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
