package pl.ostoja.settlement.speed;

import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import pl.ostoja.settlement.CostFacts;

/** The same children in tables as plain as the statement over them, in a database in memory, so that no network is measured; it keeps no result
 * from one time to the next. */
final class PlainTables {
    private static final String TABLES =
            """
            create table stay (child integer primary key, since date not null, until date);
            create table amount (valid_from date primary key, amount numeric(12, 2) not null);
            create table rate (care_year integer primary key, percent numeric(5, 2) not null);
            insert into amount values (date '2023-06-01', 1361), (date '2024-06-01', 1517), (date '2026-06-01', 1628);
            insert into rate values (1, 10), (2, 30), (3, 50);""";

    private PlainTables() {}

    static Connection filled(List<CostFacts> children) throws SQLException {
        Connection database = DriverManager.getConnection("jdbc:h2:mem:plain;OPTIMIZE_REUSE_RESULTS=0");
        try (var statement = database.createStatement()) {
            statement.execute(TABLES);
        }
        try (var insert = database.prepareStatement("insert into stay (child, since) values (?, ?)")) {
            for (int i = 0; i < children.size(); i++) {
                insert.setInt(1, i);
                insert.setDate(2, Date.valueOf(children.get(i).care().stays().getFirst().since()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return database;
    }
}
