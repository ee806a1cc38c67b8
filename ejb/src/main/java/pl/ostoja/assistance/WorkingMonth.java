package pl.ostoja.assistance;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * How long an assistant worked with which families in a month, from what was written down of contacts.
 *
 * @param rows by family and kind
 * @param days those on which there was a contact
 */
public record WorkingMonth(YearMonth month, String assistant, List<Row> rows, List<Day> days) implements Serializable {
    public WorkingMonth {
        rows = List.copyOf(rows);
        days = List.copyOf(days);
    }

    /** @param family null for all those together that others have now; so are its name and number */
    public record Row(AssistanceCaseId family, String label, String fileNumber, VisitKind kind, long contacts, long minutes) implements Serializable {
        static final Comparator<Row> BY_FAMILY = Comparator.comparing(Row::label, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Row::fileNumber, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Row::kind);
    }

    /** One day of the month. */
    public record Day(LocalDate day, long contacts, long minutes) implements Serializable {}

    public long contacts() {
        return rows.stream().mapToLong(Row::contacts).sum();
    }

    public long minutes() {
        return rows.stream().mapToLong(Row::minutes).sum();
    }
}
