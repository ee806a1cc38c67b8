package pl.ostoja.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.NotFound;

/** The filings that have gone out. Whoever asks has asked for the child first: a filing is seen through its child or its family. */
@ApplicationScoped
class Filings {
    @PersistenceContext
    EntityManager em;

    /** One about a child. */
    Filing find(FilingId id) {
        return found("select f from Filing f where f.id = :id and f.child.value is not null", id);
    }

    /** One about a family with an assistant. */
    Filing findOfFamily(FilingId id) {
        return found("select f from Filing f where f.id = :id and f.family.value is not null", id);
    }

    private Filing found(String jpql, FilingId id) {
        return em.createQuery(jpql, Filing.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The latest first. */
    List<Filing> of(ChildId child) {
        return em.createQuery("select f from Filing f where f.child = :child order by f.content.sentOn desc, f.id.value desc", Filing.class)
                .setParameter("child", child)
                .getResultList();
    }

    /** The latest first. */
    List<Filing> of(AssistanceCaseId family) {
        return em.createQuery("select f from Filing f where f.family = :family order by f.content.sentOn desc, f.id.value desc", Filing.class)
                .setParameter("family", family)
                .getResultList();
    }

    List<Filing> ofFamilies(Collection<UUID> families) {
        return em.createQuery("select f from Filing f where f.family.value in (:families)", Filing.class)
                .setParameter("families", families)
                .getResultList();
    }

    List<Filing> of(Collection<UUID> children) {
        return em.createQuery("select f from Filing f where f.child.value in (:children)", Filing.class)
                .setParameter("children", children)
                .getResultList();
    }
}
