package pl.ostoja.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.schema.EntityTable;

/** Gives records the values that they had before one call changed them, as the trail kept them (ADR 40). Asks for no right. */
@ApplicationScoped
public class TakenBack {
    @PersistenceContext
    EntityManager em;

    @Inject
    AuditStore trail;

    /**
     * Takes back all that was changed or made by the call that changed a record last. What follows from the changed values is up to the areas.
     *
     * @param operation what the call did
     * @return false if something of it was changed since, or the call did something else; then nothing is taken back
     */
    public boolean whatWasDone(UUID chain, UUID record, String operation) {
        List<AuditEntry> done = trail.lastCall(chain, record);
        if (done.isEmpty() || done.stream().anyMatch(entry -> entry.action() == AuditAction.REMOVED || !entry.operation().equals(operation))) {
            return false;
        }
        Set<UUID> made = done.stream().filter(entry -> entry.action() == AuditAction.CREATED).map(AuditEntry::record).collect(Collectors.toSet());
        Map<UUID, List<LaterChange>> changes = done.stream()
                .map(entry -> new LaterChange(entry.record(), entry.action(), entry.changes()))
                .collect(Collectors.groupingBy(LaterChange::record));
        if (!trail.later(chain, done.getFirst().at(), changes.keySet()).isEmpty()) {
            return false;
        }
        Map<String, List<UUID>> records = done.stream()
                .collect(Collectors.groupingBy(AuditEntry::kind, Collectors.mapping(AuditEntry::record, Collectors.toList())));
        records.forEach((kind, ids) -> managed(kind, ids).forEach(entity -> takeBack(entity, made, changes)));
        em.flush();
        return true;
    }

    /** What the call made is taken away. */
    private void takeBack(Object entity, Set<UUID> made, Map<UUID, List<LaterChange>> changes) {
        UUID id = ((AuditedRecord) entity).auditId();
        if (made.contains(id)) {
            em.remove(entity);
        } else {
            FormerState.of(entity, changes.get(id));
        }
    }

    /** By SQL, because queries of entities leave out what was taken away. */
    private List<?> managed(String kind, List<UUID> ids) {
        Class<?> type = em.getMetamodel().getEntities().stream()
                .<Class<?>>map(EntityType::getJavaType)
                .filter(entity -> entity.isAnnotationPresent(Audited.class) && entity.getAnnotation(Audited.class).value().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no entity is audited as " + kind));
        return em.createNativeQuery("select * from " + EntityTable.of(type).name() + " where id in (:ids)", type)
                .setParameter("ids", ids.stream().distinct().toList())
                .getResultList();
    }
}
