package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RecordName;
import pl.ostoja.access.RestrictableRecords;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.NotFound;

/** Foster families' files as access deals with them: caseloads, restriction, emergency access. */
@ApplicationScoped
class FamilyRecords implements RestrictableRecords {
    @PersistenceContext
    EntityManager em;

    @Override
    public RecordKind kind() {
        return RecordKind.FAMILY;
    }

    @Override
    public String entity() {
        return "FosterFamily";
    }

    @Override
    public Map<UUID, RecordName> names(Collection<UUID> records) {
        return em.createQuery("select f.id.value, f.label, f.fileNumber, f.ownership.restricted from FosterFamily f where f.id.value in (:ids)", Object[].class)
                .setParameter("ids", records)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new RecordName((String) row[1], (String) row[2], "/fostering/details?family=" + row[0], (boolean) row[3])));
    }

    /** By the family's file number, or the PESEL of one of its carers. */
    @Override
    public Optional<UUID> identified(CentreId centre, String fileNumberOrPesel) {
        return em.createQuery(
                        """
                        select f.id.value from FosterFamily f where f.ownership.centre = :centre and (upper(f.fileNumber) = upper(:term)
                            or exists (select c from Carer c, Person p where c.family = f.id and p.id = c.person and p.pesel.digits = :term))
                        order by f.id.value""",
                        UUID.class)
                .setParameter("centre", centre)
                .setParameter("term", fileNumberOrPesel)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void restrict(UUID record, boolean restricted) {
        Optional.ofNullable(em.find(FosterFamily.class, new FosterFamilyId(record))).orElseThrow(NotFound::new).restrict(restricted);
    }
}
