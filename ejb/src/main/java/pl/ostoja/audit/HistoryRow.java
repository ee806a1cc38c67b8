package pl.ostoja.audit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What one person changed of a record, or of what belongs to it, at one moment.
 *
 * @param hiddenAt day of the hand-over since which the caller does not read what was changed; null if nothing is hidden
 */
public record HistoryRow(
        long number, Instant at, String account, AuditAction action, String kind, UUID record, String reason, List<FieldChange> changes, LocalDate hiddenAt)
        implements Serializable {

    static HistoryRow of(AuditEntry entry) {
        return new HistoryRow(
                entry.number(), entry.at(), entry.accountName(), entry.action(), entry.kind(), entry.record(), entry.reason(), entry.changes(), null);
    }

    /** Without those of the changed fields that are not to be read. */
    public HistoryRow without(Predicate<String> field) {
        List<FieldChange> readable = changes.stream().filter(change -> !field.test(change.field())).toList();
        return new HistoryRow(number, at, account, action, kind, record, reason, readable, hiddenAt);
    }

    /** That something was changed, and not what. */
    public HistoryRow withoutWords(LocalDate handedOverOn) {
        return new HistoryRow(number, at, account, action, kind, record, null, List.of(), handedOverOn);
    }
}
