package pl.ostoja.schema;

import java.util.Arrays;
import java.util.Objects;

/** A row as it is to stand in a table; the values are in the order of the table's columns. */
public final class TableRow {
    private final EntityTable table;
    private final Object[] values;

    TableRow(EntityTable table, Object[] values) {
        this.table = table;
        this.values = values;
    }

    EntityTable table() {
        return table;
    }

    Object value(int column) {
        return values[column];
    }

    /** The same row with another value in one column. */
    public TableRow with(String column, Object value) {
        int at = table.columns().indexOf(column);
        Objects.checkIndex(at, values.length);
        Object[] changed = values.clone();
        changed[at] = value;
        return new TableRow(table, changed);
    }

    @Override
    public String toString() {
        return table.name() + Arrays.toString(values);
    }
}
