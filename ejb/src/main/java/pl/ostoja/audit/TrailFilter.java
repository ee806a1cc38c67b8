package pl.ostoja.audit;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which entries of the trail are wanted. Every part may be null.
 *
 * @param account part of the name of who acted
 * @param kind of record, such as CHILD
 * @param from first day, Polish time
 * @param until last day, included
 * @param requestNumber as an error page shows it
 */
public record TrailFilter(String account, AuditAction action, String kind, LocalDate from, LocalDate until, String requestNumber) implements Serializable {
    public static final TrailFilter ALL = new TrailFilter(null, null, null, null, null, null);

    public TrailFilter {
        account = blankIsNull(account);
        kind = blankIsNull(kind);
        requestNumber = blankIsNull(requestNumber);
    }

    private static String blankIsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
