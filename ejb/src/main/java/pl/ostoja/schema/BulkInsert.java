package pl.ostoja.schema;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes many rows of many tables fast. A row may refer to rows given before it; to keep that promise to the database, the tables are written in the
 * order in which they were met. On PostgreSQL a portion of a table is one statement with an array for each column, elsewhere a batch.
 */
public final class BulkInsert implements Consumer<TableRow> {
    private static final int PORTION = 4_000;
    private static final Map<Class<?>, String> SQL_TYPES = Map.ofEntries(
            entry(UUID.class, "uuid"), entry(String.class, "text"), entry(LocalDate.class, "date"), entry(Instant.class, "timestamptz"),
            entry(Boolean.class, "bool"), entry(boolean.class, "bool"), entry(int.class, "int4"), entry(Integer.class, "int4"), entry(long.class, "int8"),
            entry(Long.class, "int8"), entry(BigDecimal.class, "numeric"), entry(byte[].class, "bytea"));

    private final Connection connection;
    private final boolean arrays;
    private final Map<EntityTable, List<TableRow>> waiting = new LinkedHashMap<>();
    private int rows;
    private long written;

    /** @param connection with its transaction; who opened it commits and closes it */
    public BulkInsert(Connection connection) throws SQLException {
        this.connection = connection;
        this.arrays = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    @Override
    public void accept(TableRow row) {
        waiting.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row);
        if (++rows >= PORTION) {
            flush();
        }
    }

    /** Sends what waits. */
    public void flush() {
        for (Map.Entry<EntityTable, List<TableRow>> table : waiting.entrySet()) {
            if (!table.getValue().isEmpty()) {
                insert(table.getKey(), table.getValue());
                table.getValue().clear();
            }
        }
        written += rows;
        rows = 0;
    }

    /** How many rows the database has got so far. */
    public long written() {
        return written;
    }

    private void insert(EntityTable table, List<TableRow> all) {
        try (PreparedStatement insert = connection.prepareStatement(arrays ? withArrays(table) : withRow(table))) {
            if (arrays) {
                arrays(insert, table, all);
            } else {
                batch(insert, table, all);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rows of " + table.name() + " cannot be written", e);
        }
    }

    private static String withRow(EntityTable table) {
        return into(table) + table.columns().stream().map(column -> "?").collect(Collectors.joining(", ", "values (", ")"));
    }

    private static String withArrays(EntityTable table) {
        return into(table) + table.types().stream().map(type -> "?::" + SQL_TYPES.get(type) + "[]").collect(Collectors.joining(", ", "select * from unnest(", ")"));
    }

    private static String into(EntityTable table) {
        return "insert into " + table.name() + table.columns().stream().collect(Collectors.joining(", ", " (", ") "));
    }

    private static void batch(PreparedStatement insert, EntityTable table, List<TableRow> all) throws SQLException {
        for (TableRow row : all) {
            for (int i = 0; i < table.columns().size(); i++) {
                insert.setObject(i + 1, value(row, i));
            }
            insert.addBatch();
        }
        insert.executeBatch();
    }

    private void arrays(PreparedStatement insert, EntityTable table, List<TableRow> all) throws SQLException {
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            Stream<Object> found = all.stream().map(row -> value(row, column));
            // The driver tells bytes from objects by the type of the array.
            Object[] values = table.types().get(i) == byte[].class ? found.toArray(byte[][]::new) : found.toArray();
            insert.setArray(i + 1, connection.createArrayOf(SQL_TYPES.get(table.types().get(i)), values));
        }
        insert.executeUpdate();
    }

    /** A moment as both databases take it. */
    private static Object value(TableRow row, int column) {
        return row.value(column) instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : row.value(column);
    }
}
