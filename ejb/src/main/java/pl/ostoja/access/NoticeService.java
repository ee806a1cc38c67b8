package pl.ostoja.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** The own messages. */
@Stateless
public class NoticeService {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    @Allowed(Right.SIGNED_IN)
    public long unread() {
        return em.createQuery("select count(n) from Notice n where n.account = :me and n.readAt is null", Long.class)
                .setParameter("me", current.account())
                .getSingleResult();
    }

    @Allowed(Right.SIGNED_IN)
    public Page<NoticeRow> own(PageRequest page) {
        List<NoticeRow> rows = em.createQuery("select n from Notice n where n.account = :me order by n.createdAt desc, n.id desc", Notice.class)
                .setParameter("me", current.account())
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(Notice::row)
                .toList();
        long total = em.createQuery("select count(n) from Notice n where n.account = :me", Long.class)
                .setParameter("me", current.account())
                .getSingleResult();
        return new Page<>(rows, total, page);
    }

    /** Marks it as read and tells where it leads. */
    @Allowed(Right.SIGNED_IN)
    public String read(UUID id) {
        Notice notice = em.find(Notice.class, id);
        if (notice == null || !notice.account().equals(current.account())) {
            throw new NotFound();
        }
        notice.read(clock.instant());
        return notice.row().link();
    }

    @Allowed(Right.SIGNED_IN)
    public void readAll() {
        em.createQuery("update Notice n set n.readAt = :now where n.account = :me and n.readAt is null")
                .setParameter("now", clock.instant())
                .setParameter("me", current.account())
                .executeUpdate();
    }
}
