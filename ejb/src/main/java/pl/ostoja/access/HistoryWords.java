package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.audit.HistoryRow;
import pl.ostoja.shared.Page;

/** What of a history the caller reads: neither what a hand-over hides (VIS-6) nor what tells of a file that the caller does not see (VIS-11). */
@ApplicationScoped
class HistoryWords {
    @Inject
    HandedOverWords handedOver;

    @Inject
    @Any
    Instance<WordsOfOthers> areas;

    Page<HistoryRow> readable(UUID record, Page<HistoryRow> rows) {
        Page<HistoryRow> readable = handedOver.readable(record, rows);
        for (WordsOfOthers area : areas) {
            readable = readable(area, readable);
        }
        return readable;
    }

    private static Page<HistoryRow> readable(WordsOfOthers area, Page<HistoryRow> rows) {
        Set<UUID> telling = rows.rows().stream()
                .filter(row -> row.kind().equals(area.kind()) && row.changes().stream().anyMatch(change -> area.tells(change.field())))
                .map(HistoryRow::record)
                .collect(Collectors.toSet());
        if (telling.isEmpty()) {
            return rows;
        }
        Set<UUID> unseen = area.unseen(telling);
        return rows.map(row -> unseen.contains(row.record()) ? row.without(area::tells) : row);
    }
}
