package pl.ostoja.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.UUID;
import pl.ostoja.audit.AuditStore;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.HistoryRow;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** The history of a record's fields, before and after, for those who may see the record itself. */
@Stateless
public class HistoryService {
    @PersistenceContext
    EntityManager em;

    @Inject
    AuditStore store;

    @Inject
    AuditTrail trail;

    @Inject
    Visibility visibility;

    @Inject
    HistoryWords words;

    @Inject
    CurrentCaller caller;

    /** Everything that was ever changed of the record and of what belongs to it, the latest first. */
    @Allowed(Right.SEE_HISTORY)
    public Page<HistoryRow> of(RecordKind kind, UUID record, PageRequest request) {
        refuseInvisible(kind, record);
        UUID centre = caller.centre().value();
        trail.seen(centre, kind.name(), record, "history");
        return words.readable(record, store.history(centre, record, request));
    }

    /** The same of one of those that belong to it: what it said before. */
    @Allowed(Right.SEE_HISTORY)
    public Page<HistoryRow> ofPart(RecordKind kind, UUID record, UUID part, PageRequest request) {
        refuseInvisible(kind, record);
        UUID centre = caller.centre().value();
        trail.seen(centre, kind.name(), record, "history");
        return words.readable(record, store.history(centre, record, part, request));
    }

    private void refuseInvisible(RecordKind kind, UUID record) {
        if (!caller.get().may(kind.sight())) {
            throw new NotFound();
        }
        Condition visible = visibility.of(kind, "r");
        long found = visible.bind(em.createQuery(
                        "select count(r) from " + entityOf(kind) + " r where r.id.value = :historyOf and " + visible, Long.class))
                .setParameter("historyOf", record)
                .getSingleResult();
        if (found == 0) {
            throw new NotFound();
        }
    }

    /** The entity whose changes the trail files under the name of the kind. */
    private String entityOf(RecordKind kind) {
        return em.getMetamodel().getEntities().stream()
                .filter(entity -> {
                    Audited audited = entity.getJavaType().getAnnotation(Audited.class);
                    return audited != null && audited.value().equals(kind.name());
                })
                .map(EntityType::getName)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no entity is audited as " + kind));
    }
}
