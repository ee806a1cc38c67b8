package pl.ostoja.placement;

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

/** Children's files as access deals with them: caseloads, restriction, emergency access. */
@ApplicationScoped
class ChildRecords implements RestrictableRecords {
    @PersistenceContext
    EntityManager em;

    @Override
    public RecordKind kind() {
        return RecordKind.CHILD;
    }

    @Override
    public String entity() {
        return "Child";
    }

    @Override
    public Map<UUID, RecordName> names(Collection<UUID> records) {
        return em.createQuery(
                        """
                        select c.id.value, p.lastName, p.firstName, c.fileNumber, c.ownership.restricted from Child c, Person p
                        where p.id = c.person and c.id.value in (:ids)""",
                        Object[].class)
                .setParameter("ids", records)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new RecordName(row[1] + " " + row[2], (String) row[3], "/placement/details?child=" + row[0], (boolean) row[4])));
    }

    @Override
    public Optional<UUID> identified(CentreId centre, String fileNumberOrPesel) {
        return em.createQuery(
                        """
                        select c.id.value from Child c, Person p where p.id = c.person and c.ownership.centre = :centre
                        and (upper(c.fileNumber) = upper(:term) or p.pesel.digits = :term)""",
                        UUID.class)
                .setParameter("centre", centre)
                .setParameter("term", fileNumberOrPesel)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void restrict(UUID record, boolean restricted) {
        Optional.ofNullable(em.find(Child.class, new ChildId(record))).orElseThrow(NotFound::new).restrict(restricted);
    }
}
