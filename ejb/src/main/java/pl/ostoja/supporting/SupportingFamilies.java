package pl.ostoja.supporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.shared.NotFound;

/** The supporting families of the caller's centre, and the rows that belong to them. */
@ApplicationScoped
class SupportingFamilies {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    SupportingFamily find(SupportingFamilyId id) {
        return ours("select f from SupportingFamily f where f.id = :id", SupportingFamily.class, id);
    }

    /** Locked before it is read, so that what is read is what the one before has left. */
    SupportingFamily locked(SupportingFamilyId id) {
        em.find(SupportingFamily.class, id, LockModeType.PESSIMISTIC_WRITE);
        return find(id);
    }

    SupportContract contract(SupportContractId id) {
        return ours("select f from SupportContract f where f.id = :id", SupportContract.class, id);
    }

    SupportHelp help(SupportHelpId id) {
        return ours("select f from SupportHelp f where f.id = :id", SupportHelp.class, id);
    }

    private <T> T ours(String jpql, Class<T> type, Object id) {
        return em.createQuery(jpql + " and f.centre = :centre", type)
                .setParameter("id", id)
                .setParameter("centre", caller.centre())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The latest first. */
    List<SupportContract> contracts(SupportingFamilyId family) {
        return of("select c from SupportContract c where c.family = :family order by c.content.since desc, c.id.value", SupportContract.class, family);
    }

    /** The latest first. */
    List<SupportHelp> helps(SupportingFamilyId family) {
        return of("select h from SupportHelp h where h.family = :family order by h.content.since desc, h.id.value", SupportHelp.class, family);
    }

    private <T> List<T> of(String jpql, Class<T> type, SupportingFamilyId family) {
        return em.createQuery(jpql, type).setParameter("family", family).getResultList();
    }

    boolean isKnown(Class<?> type, Object id) {
        return em.find(type, id) != null;
    }

    void add(Object entity) {
        em.persist(entity);
    }
}
