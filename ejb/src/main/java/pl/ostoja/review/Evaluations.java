package pl.ostoja.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.shared.NotFound;

/** The evaluations that were made. Whoever asks has asked for the family first: an evaluation is seen through its family. */
@ApplicationScoped
class Evaluations {
    @PersistenceContext
    EntityManager em;

    Evaluation find(EvaluationId id) {
        return em.createQuery("select e from Evaluation e where e.id = :id", Evaluation.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    boolean isKnown(EvaluationId id) {
        return em.find(Evaluation.class, id) != null;
    }

    void add(Evaluation evaluation) {
        em.persist(evaluation);
    }

    /** The latest first. */
    List<Evaluation> of(FosterFamilyId family) {
        return em.createQuery("select e from Evaluation e where e.family = :family order by e.content.madeOn desc, e.id.value desc", Evaluation.class)
                .setParameter("family", family)
                .getResultList();
    }

    List<Evaluation> of(Collection<UUID> families) {
        return em.createQuery("select e from Evaluation e where e.family.value in (:families)", Evaluation.class)
                .setParameter("families", families)
                .getResultList();
    }
}
