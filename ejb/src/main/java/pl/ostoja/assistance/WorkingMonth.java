package pl.ostoja.assistance;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/**
 * How long an assistant worked with which families in a month, from what was written down of contacts.
 *
 * @param rows by family and kind
 */
public record WorkingMonth(YearMonth month, String assistant, List<Row> rows) implements Serializable {
    public WorkingMonth {
        rows = List.copyOf(rows);
    }

    public record Row(AssistanceCaseId family, String label, String fileNumber, VisitKind kind, long contacts, long minutes) implements Serializable {}

    public long contacts() {
        return rows.stream().mapToLong(Row::contacts).sum();
    }

    public long minutes() {
        return rows.stream().mapToLong(Row::minutes).sum();
    }
}
