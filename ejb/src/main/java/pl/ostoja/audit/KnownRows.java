package pl.ostoja.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import pl.ostoja.schema.EntityTable;

/** Where {@link Former} rows come from. Asks for no right. */
@ApplicationScoped
public class KnownRows {
    @PersistenceContext
    EntityManager em;

    @Inject
    AuditStore trail;

    public Former at(UUID chain, Instant moment) {
        return new Former(this::asTheyAre, records -> trail.later(chain, moment, records));
    }

    /** Of one table. */
    public <E extends AuditedRecord> List<E> of(Class<E> type, String column, Collection<UUID> values, UUID chain, Instant moment) {
        return at(chain, moment).rows(type, column, values).get();
    }

    /** By SQL, because queries of entities leave out what was taken away. */
    private <E extends AuditedRecord> List<E> asTheyAre(Class<E> type, String column, Collection<UUID> values) {
        String select = "select * from " + EntityTable.of(type).name() + " where " + column + " in (:values)";
        @SuppressWarnings("unchecked")
        List<E> rows = em.createNativeQuery(select, type).setParameter("values", values).getResultList();
        rows.forEach(em::detach);
        return rows;
    }
}
