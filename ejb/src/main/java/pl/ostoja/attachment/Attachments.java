package pl.ostoja.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.Condition;
import pl.ostoja.access.RecordKind;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** What is attached to records. Whoever asks has asked for the record first: an attachment is seen through it. */
@ApplicationScoped
class Attachments {
    @PersistenceContext
    EntityManager em;

    Attachment find(AttachmentId id) {
        return em.createQuery("select a from Attachment a where a.id = :id", Attachment.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    boolean isKnown(AttachmentId id) {
        return em.find(Attachment.class, id) != null;
    }

    long number(RecordKind kind, UUID record) {
        return number(AttachmentFilter.ALL.condition(kind, record));
    }

    Page<AttachmentRow> of(RecordKind kind, UUID record, AttachmentFilter filter, AttachmentSort sort, boolean descending, PageRequest page) {
        Condition wanted = filter.condition(kind, record);
        List<AttachmentRow> rows = wanted.bind(em.createQuery("select a from Attachment a where " + wanted + sort.orderBy(descending), Attachment.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(Attachment::row)
                .toList();
        return new Page<>(rows, number(wanted), page);
    }

    private long number(Condition wanted) {
        return wanted.bind(em.createQuery("select count(a) from Attachment a where " + wanted, Long.class)).getSingleResult();
    }

    /** Of which kinds there is at least one document. */
    List<DocumentKind> kinds(RecordKind kind, UUID record) {
        return em.createQuery("select distinct a.content.kind from Attachment a where a.recordKind = :kind and a.record = :record", DocumentKind.class)
                .setParameter("kind", kind)
                .setParameter("record", record)
                .getResultList();
    }

    void add(Attachment attachment, byte[] bytes) {
        em.persist(attachment);
        em.persist(new AttachmentBytes(attachment.id(), bytes));
    }

    byte[] bytes(AttachmentId id) {
        return em.find(AttachmentBytes.class, id.value()).content();
    }
}
