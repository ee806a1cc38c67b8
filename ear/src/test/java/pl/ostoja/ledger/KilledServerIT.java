package pl.ostoja.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.rig.KillableServer;

/** The month of all counties, while the server that computes it is killed in the middle and started again. */
@Tag("application")
class KilledServerIT {
    private static final int COUNTIES = 40;
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final YearMonth MONTH = YearMonth.now().minusMonths(1);

    private static final String BOOKED_WRONG =
            """
            select count(*) from ledger_run r where r.state <> 'COMPUTED'
            or r.line_count <> (select count(*) from ledger_line l where l.run_id = r.id)
            or r.line_count <> (select coalesce(max(l.line_number), 0) from ledger_line l where l.run_id = r.id)
            or r.all_base <> (select coalesce(sum(l.base), 0) from ledger_line l where l.run_id = r.id)
            or r.gap_count <> (select count(*) from ledger_gap g where g.run_id = r.id)""";

    /** In family care on a day of the month, so that a benefit is due. */
    private static final String LEFT_OUT =
            """
            select count(*) from placement_stay s join placement_child c on c.id = s.child_id join people_person p on p.id = c.person_id
            where s.removed_on is null and s.family_id is not null and s.since <= ? and (s.until is null or s.until > ?) and p.died is null
            and not exists (select 1 from ledger_line l join ledger_run r on r.id = l.run_id where l.child_id = s.child_id and r.centre_id = s.centre_id)
            and not exists (select 1 from ledger_gap g where g.child_id = s.child_id)""";

    @Test
    void nothingIsDoubledAndNothingMissing() throws Exception {
        try (KillableServer server = KillableServer.withCounties("killed", COUNTIES, 2, 40); Connection database = server.connection()) {
            order(database);
            server.start();
            await(database, "select count(*) from ledger_run", 3);
            server.kill();
            long begun = ask(database, "select count(*) from ledger_run");
            assertThat(begun).as("killed in the middle").isBetween(3L, COUNTIES - 1L);
            assertThat(ask(database, BOOKED_WRONG)).as("what was kept is whole").isZero();

            server.start();
            await(database, "select count(*) from job_job where kind = 'LEDGER_COUNTRY' and state = 'DONE'", 1);

            assertThat(ask(database, "select count(*) from ledger_run")).isEqualTo(COUNTIES);
            assertThat(ask(database, "select count(distinct centre_id) from ledger_run")).isEqualTo(COUNTIES);
            assertThat(ask(database, BOOKED_WRONG)).isZero();
            assertThat(leftOut(database)).isZero();
        }
    }

    /** As the account of the installation would ask for it. */
    private static void order(Connection database) throws SQLException {
        String order = """
                insert into job_job (id, owner_id, kind, parameters, state, progress, done, attempts, created_at, seen)
                select ?, id, 'LEDGER_COUNTRY', ?, 'WAITING', '{}', 0, 0, ?, false from access_account where login = 'instalacja'""";
        try (var insert = database.prepareStatement(order)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, "{\"month\": \"" + MONTH + "\"}");
            insert.setObject(3, OffsetDateTime.now());
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    private static void await(Connection database, String count, long atLeast) throws SQLException {
        long deadline = System.nanoTime() + LONG.toNanos();
        while (ask(database, count) < atLeast && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        assertThat(ask(database, count)).as(count).isGreaterThanOrEqualTo(atLeast);
    }

    private static long leftOut(Connection database) throws SQLException {
        try (var select = database.prepareStatement(LEFT_OUT)) {
            select.setObject(1, MONTH.atEndOfMonth());
            select.setObject(2, MONTH.atDay(1));
            return first(select);
        }
    }

    private static long ask(Connection database, String count) throws SQLException {
        try (var select = database.prepareStatement(count)) {
            return first(select);
        }
    }

    private static long first(PreparedStatement select) throws SQLException {
        try (var found = select.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }
}
