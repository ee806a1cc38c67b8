package pl.ostoja.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Rows of several tables as they were known at one moment, also those that were taken away since (ADR 40). The trail is asked once for all of them, when the
 * first of them are wanted.
 */
public final class Former {
    private final Tables tables;
    private final Function<Collection<UUID>, Map<UUID, List<LaterChange>>> trail;
    private final Set<UUID> unasked = new HashSet<>();
    private final Map<UUID, List<LaterChange>> later = new HashMap<>();

    /** Rows as they are now, of nobody else. */
    @FunctionalInterface
    interface Tables {
        <E extends AuditedRecord> List<E> rows(Class<E> type, String column, Collection<UUID> values);
    }

    /** @param trail what was done to records after the moment */
    Former(Tables tables, Function<Collection<UUID>, Map<UUID, List<LaterChange>>> trail) {
        this.tables = tables;
        this.trail = trail;
    }

    /** To be taken once. Nobody else has these objects, and what is done to them reaches no database. */
    public <E extends AuditedRecord> Supplier<List<E>> rows(Class<E> type, String column, Collection<UUID> values) {
        List<E> rows = values.isEmpty() ? List.of() : tables.rows(type, column, values);
        rows.forEach(row -> unasked.add(row.auditId()));
        return () -> rows.stream()
                .flatMap(row -> FormerState.of(row, later(row.auditId())).stream())
                .filter(row -> !row.isTakenAway())
                .toList();
    }

    /** Asks for these, too, when it asks. */
    public void with(Collection<UUID> records) {
        unasked.addAll(records);
    }

    /** What was done to a record after the moment, the latest first. */
    public List<LaterChange> later(UUID record) {
        if (!unasked.isEmpty()) {
            later.putAll(trail.apply(new ArrayList<>(unasked)));
            unasked.clear();
        }
        return later.getOrDefault(record, List.of());
    }
}
