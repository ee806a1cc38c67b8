package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.ostoja.shared.NotFound;

/** The stays of children, and what was sent because of them. Who asks for one stay has to see its child; who asks for those of a child has asked for the child before. */
@ApplicationScoped
class Stays {
    @PersistenceContext
    EntityManager em;

    @Inject
    Children children;

    /** To be looked at; who changes it asks for {@link #require}. */
    Stay visible(StayId id) {
        Stay stay = em.createQuery("select s from Stay s where s.id = :id", Stay.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        children.require(stay.child());
        return stay;
    }

    /** The stay, with its child locked; refuses the stay of a child the caller does not see. */
    Stay require(StayId id) {
        children.requireLocked(childOf(id));
        return em.find(Stay.class, id);
    }

    /** Whose stay it is, whoever may see the child. */
    ChildId childOf(StayId id) {
        return em.createQuery("select s.child from Stay s where s.id = :id", ChildId.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The last one first. */
    List<Stay> of(ChildId child) {
        return em.createQuery("select s from Stay s where s.child = :child order by s.since desc, s.id.value desc", Stay.class)
                .setParameter("child", child)
                .getResultList();
    }

    List<NoticeSent> notices(ChildId child) {
        return em.createQuery("select n from SentNotice n where n.child = :child", SentNotice.class)
                .setParameter("child", child)
                .getResultStream()
                .map(SentNotice::facts)
                .toList();
    }

    void add(Stay stay) {
        em.persist(stay);
    }

    void add(SentNotice notice) {
        em.persist(notice);
    }

    void flush() {
        em.flush();
    }
}
