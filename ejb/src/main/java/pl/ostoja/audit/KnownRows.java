package pl.ostoja.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.schema.EntityTable;

/** Rows of a table as they were known at a moment, also those that were taken away since (ADR 40). Asks for no right. */
@ApplicationScoped
public class KnownRows {
    @PersistenceContext
    EntityManager em;

    @Inject
    AuditStore trail;

    /** Nobody else has these objects, and what is done to them reaches no database. */
    public <E extends AuditedRecord> List<E> of(Class<E> type, String column, Collection<UUID> values, UUID chain, Instant moment) {
        if (values.isEmpty()) {
            return List.of();
        }
        // By SQL, because queries of entities leave out what was taken away.
        String select = "select * from " + EntityTable.of(type).name() + " where " + column + " in (:values)";
        @SuppressWarnings("unchecked")
        List<E> rows = em.createNativeQuery(select, type).setParameter("values", values).getResultList();
        rows.forEach(em::detach);
        Map<UUID, List<LaterChange>> later = trail.later(chain, moment, rows.stream().map(AuditedRecord::auditId).toList());
        return rows.stream()
                .flatMap(row -> FormerState.of(row, later.getOrDefault(row.auditId(), List.of())).stream())
                .filter(row -> !row.isTakenAway())
                .toList();
    }
}
