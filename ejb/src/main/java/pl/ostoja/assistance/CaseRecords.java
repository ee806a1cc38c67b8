package pl.ostoja.assistance;

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

/** Families with an assistant as access deals with them: caseloads, restriction, emergency access. */
@ApplicationScoped
class CaseRecords implements RestrictableRecords {
    @PersistenceContext
    EntityManager em;

    @Override
    public RecordKind kind() {
        return RecordKind.ASSISTANCE;
    }

    @Override
    public String entity() {
        return "AssistanceCase";
    }

    @Override
    public Map<UUID, RecordName> names(Collection<UUID> records) {
        return em.createQuery(
                        "select c.id.value, c.content.label, c.fileNumber, c.ownership.restricted from AssistanceCase c where c.id.value in (:ids)", Object[].class)
                .setParameter("ids", records)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new RecordName((String) row[1], (String) row[2], "/assistance/details?case=" + row[0], (boolean) row[3])));
    }

    /** By the file number, or the PESEL of somebody who belongs to the family. */
    @Override
    public Optional<UUID> identified(CentreId centre, String fileNumberOrPesel) {
        return em.createQuery(
                        """
                        select c.id.value from AssistanceCase c where c.ownership.centre = :centre and (upper(c.fileNumber) = upper(:term)
                            or exists (select m from CaseMember m, Person p where m.assistance = c.id and p.id = m.person and p.pesel.digits = :term))
                        order by c.id.value""",
                        UUID.class)
                .setParameter("centre", centre)
                .setParameter("term", fileNumberOrPesel)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void restrict(UUID record, boolean restricted) {
        Optional.ofNullable(em.find(AssistanceCase.class, new AssistanceCaseId(record))).orElseThrow(NotFound::new).restrict(restricted);
    }
}
