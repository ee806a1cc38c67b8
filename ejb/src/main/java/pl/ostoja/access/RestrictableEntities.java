package pl.ostoja.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.NotFound;

/** Records of one kind, kept as entities: the area says what they are called and by what they are identified. */
public abstract class RestrictableEntities implements RestrictableRecords {
    @PersistenceContext
    EntityManager em;

    private final RecordKind kind;
    private final Class<? extends RestrictableRecord> type;
    private final String path;

    /** @param path address of the page of one of them, which lacks its identifier */
    protected RestrictableEntities(RecordKind kind, Class<? extends RestrictableRecord> type, String path) {
        this.kind = kind;
        this.type = type;
        this.path = path;
    }

    /** Selects identifier, name, file number and whether it is restricted, of those among {@code :ids}. */
    protected abstract String named();

    /** Selects the identifiers of those of the {@code :centre} that have {@code :term} as file number or PESEL, always in the same order. */
    protected abstract String identified();

    @Override
    public RecordKind kind() {
        return kind;
    }

    @Override
    public String entity() {
        return type.getSimpleName();
    }

    @Override
    public Map<UUID, RecordName> names(Collection<UUID> records) {
        return em.createQuery(named(), Object[].class)
                .setParameter("ids", records)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> RecordName.of(row, path)));
    }

    @Override
    public Optional<UUID> identified(CentreId centre, String fileNumberOrPesel) {
        return em.createQuery(identified(), UUID.class)
                .setParameter("centre", centre)
                .setParameter("term", fileNumberOrPesel)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void restrict(UUID record, boolean restricted) {
        em.createQuery("select r from " + entity() + " r where r.id.value = :record", type)
                .setParameter("record", record)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new)
                .restrict(restricted);
    }
}
