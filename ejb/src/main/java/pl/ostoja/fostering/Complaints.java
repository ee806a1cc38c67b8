package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.ostoja.access.Condition;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Visibility;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** The complaints for which the caller is named, and what was done about them. */
@ApplicationScoped
class Complaints {
    @PersistenceContext
    EntityManager em;

    @Inject
    Visibility visibility;

    /** The complaint, or the answer that there is none such. */
    Complaint visible(ComplaintId id) {
        Condition seen = visibility.of(RecordKind.COMPLAINT, "c");
        return seen.bind(em.createQuery("select c from Complaint c where c.id = :id and " + seen, Complaint.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Locked before it is read, so that what is read is what the one before has left. */
    Complaint visibleLocked(ComplaintId id) {
        em.find(Complaint.class, id, LockModeType.PESSIMISTIC_WRITE);
        return visible(id);
    }

    boolean isKnown(Class<?> type, Object id) {
        return em.find(type, id) != null;
    }

    /** The latest first. */
    Page<ComplaintRow> page(ComplaintFilter filter, PageRequest page) {
        Condition wanted = wanted(filter);
        long total = wanted.bind(em.createQuery("select count(c) from Complaint c where " + wanted, Long.class)).getSingleResult();
        List<ComplaintRow> rows = wanted.bind(em.createQuery(
                        """
                        select new pl.ostoja.fostering.ComplaintRow(c.id, c.fileNumber, c.family, f.label, c.content.kind, c.content.subject,
                            c.content.receivedOn, c.closing.outcome, c.closing.closedOn)
                        from Complaint c left join FosterFamily f on f.id = c.family where %s order by c.content.receivedOn desc, c.id.value desc"""
                                .formatted(wanted),
                        ComplaintRow.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page);
    }

    private Condition wanted(ComplaintFilter filter) {
        Condition seen = visibility.of(RecordKind.COMPLAINT, "c");
        StringBuilder where = new StringBuilder(seen.jpql());
        Map<String, Object> values = new HashMap<>(seen.parameters());
        if (filter.family() != null) {
            where.append(" and c.family = :family");
            values.put("family", filter.family());
        }
        if (filter.kind() != null) {
            where.append(" and c.content.kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.open() != null) {
            where.append(filter.open() ? " and c.closing.closedOn is null" : " and c.closing.closedOn is not null");
        }
        return new Condition(where.toString(), values);
    }

    /** In time. */
    List<ComplaintEntry> entries(ComplaintId id) {
        return em.createQuery("select e from ComplaintEntry e where e.complaint = :id order by e.content.doneOn, e.id.value", ComplaintEntry.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Whoever asks asks for the complaint next, and so whether the caller sees it. */
    ComplaintEntry entry(ComplaintEntryId id) {
        return em.createQuery("select e from ComplaintEntry e where e.id = :id", ComplaintEntry.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void flush() {
        em.flush();
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }
}
