package pl.ostoja.placement;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import pl.ostoja.law.Due;

/**
 * What accompanies the child into a stay, as a page shows it.
 *
 * @param occasion null where the law names no term
 */
public record StayDocuments(StayRow stay, DocumentTerms.Occasion occasion, List<Row> rows) implements Serializable {
    public StayDocuments {
        rows = List.copyOf(rows);
    }

    /**
     * @param on day on which the carers got it, null if they have not
     * @param missing whether there is none
     * @param due by when it is owed, null if the law names no day
     * @param daysLate how late it came or is; 0 if it is not
     */
    public record Row(ChildDocument document, LocalDate on, boolean missing, Due due, long daysLate) implements Serializable {}

    static StayDocuments of(StayRow stay, DocumentTerms terms, LocalDate today) {
        return new StayDocuments(
                stay, terms == null ? null : terms.occasion(), Arrays.stream(ChildDocument.values()).map(document -> row(stay, document, terms, today)).toList());
    }

    private static Row row(StayRow stay, ChildDocument document, DocumentTerms terms, LocalDate today) {
        LocalDate on = stay.documents().on(document);
        boolean missing = stay.documents().missing().contains(document);
        Due due = terms == null ? null : terms.due(document);
        LocalDate until = on != null ? on : stay.until() != null ? stay.until() : today;
        long late = due == null || missing ? 0 : Math.max(0, ChronoUnit.DAYS.between(due.legal(), until));
        return new Row(document, on, missing, due, late);
    }
}
