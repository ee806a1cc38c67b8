package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    public Set<UUID> visible(RecordKind kind, Collection<UUID> records) {
        Optional<RestrictableRecords> area = area(kind);
        if (area.isEmpty() || records.isEmpty()) {
            return Set.of();
        }
        Condition seen = visibility.of(kind, "v");
        return Set.copyOf(seen.bind(em.createQuery("select v.id.value from " + area.get().entity() + " v where v.id.value in (:records) and " + seen, UUID.class)
                        .setParameter("records", records))
                .getResultList());
    }

    /**
     * The condition that a row belongs to a record that the caller sees, whatever the record's kind.
     *
     * @param kind path to the kind of the record
     * @param record path to its identifier
     */
    public Condition seen(String kind, String record) {
        Map<String, Object> values = new HashMap<>();
        List<String> kinds = new ArrayList<>();
        for (RecordKind each : RecordKind.values()) {
            entity(each).ifPresent(entity -> {
                Condition seen = visibility.of(each, "v");
                values.putAll(seen.parameters());
                kinds.add("(%s = pl.ostoja.access.RecordKind.%s and %s in (select v.id.value from %s v where %s))".formatted(kind, each, record, entity, seen));
            });
        }
        return new Condition(kinds.isEmpty() ? "1 = 0" : "(" + String.join(" or ", kinds) + ")", values);
    }

    /** What records are called that the caller sees; a statement for each kind among them. */
    public Map<UUID, RecordName> names(Map<UUID, RecordKind> records) {
        Map<RecordKind, List<UUID>> byKind = records.keySet().stream().collect(Collectors.groupingBy(records::get));
        Map<UUID, RecordName> names = new HashMap<>();
        byKind.forEach((kind, ofKind) -> names.putAll(names(kind, ofKind)));
        return names;
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
