package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import pl.ostoja.access.WordsOfOthers;
import pl.ostoja.audit.Audited;
import pl.ostoja.fostering.Families;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.schema.EntityTable;

/** VIS-11: what of a child's history tells of a foster family: who agreed there, and why it was chosen. */
abstract class FamilyWords implements WordsOfOthers {
    private static final Set<String> CHOICE = Set.of("chosenWhy", "chosenKnown");
    private static final String CONSENTS = "consents.";

    @PersistenceContext
    EntityManager em;

    @Inject
    Families families;

    private final Class<?> type;

    FamilyWords(Class<?> type) {
        this.type = type;
    }

    @Override
    public String kind() {
        return type.getAnnotation(Audited.class).value();
    }

    @Override
    public boolean tells(String field) {
        return CHOICE.contains(field) || field.startsWith(CONSENTS);
    }

    @Override
    public Set<UUID> unseen(Collection<UUID> records) {
        Map<UUID, FosterFamilyId> theirs = familiesOf(records);
        Set<FosterFamilyId> seen = families.visibleLabels(theirs.values()).keySet();
        return theirs.entrySet().stream().filter(record -> !seen.contains(record.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Also of those that were taken away; where no family is concerned, none. */
    private Map<UUID, FosterFamilyId> familiesOf(Collection<UUID> records) {
        return em.unwrap(Session.class)
                .createNativeQuery(
                        "select id, family_id from " + EntityTable.of(type).name() + " where id in (:records) and family_id is not null", Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("family_id", UUID.class)
                .setParameter("records", records)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new FosterFamilyId((UUID) row[1])));
    }

    @ApplicationScoped
    static class OfStays extends FamilyWords {
        OfStays() {
            super(Stay.class);
        }
    }

    @ApplicationScoped
    static class OfHolds extends FamilyWords {
        OfHolds() {
            super(Hold.class);
        }
    }
}
