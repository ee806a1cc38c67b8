package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.NotFound;

/** The records whose visibility is decided one by one, whatever area they belong to. */
@ApplicationScoped
public class Records {
    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<RestrictableRecords> areas;

    @Inject
    Visibility visibility;

    /** Refuses like a missing record what the caller does not see. */
    public void requireVisible(RecordKind kind, UUID record) {
        if (!isVisible(kind, record)) {
            throw new NotFound();
        }
    }

    /** What a record is called that the caller sees. */
    public RecordName visibleName(RecordKind kind, UUID record) {
        requireVisible(kind, record);
        return names(kind, List.of(record)).get(record);
    }

    boolean isVisible(RecordKind kind, UUID record) {
        return visible(kind, List.of(record)).contains(record);
    }

    /** Those of the records that the caller sees. */
    Set<UUID> visible(RecordKind kind, Collection<UUID> records) {
        Optional<RestrictableRecords> area = area(kind);
        if (area.isEmpty() || records.isEmpty()) {
            return Set.of();
        }
        Condition seen = visibility.of(kind, "v");
        return Set.copyOf(seen.bind(em.createQuery("select v.id.value from " + area.get().entity() + " v where v.id.value in (:records) and " + seen, UUID.class)
                        .setParameter("records", records))
                .getResultList());
    }

    void restrict(RecordKind kind, UUID record, boolean restricted) {
        owner(kind).restrict(record, restricted);
    }

    Optional<UUID> identified(RecordKind kind, CentreId centre, String term) {
        return area(kind).flatMap(area -> area.identified(centre, term));
    }

    Map<UUID, RecordName> names(RecordKind kind, Collection<UUID> records) {
        return records.isEmpty() ? Map.of() : area(kind).map(area -> area.names(records)).orElse(Map.of());
    }

    /** The entity of the kind for a query; empty while no area keeps such records. */
    Optional<String> entity(RecordKind kind) {
        return area(kind).map(RestrictableRecords::entity);
    }

    private RestrictableRecords owner(RecordKind kind) {
        return area(kind).orElseThrow(NotFound::new);
    }

    private Optional<RestrictableRecords> area(RecordKind kind) {
        return areas.stream().filter(area -> area.kind() == kind).findFirst();
    }
}
