package pl.ostoja.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.NotFound;

/** What others ask and assess. Whoever asks has asked for the child first: it is seen through it. */
@ApplicationScoped
class OutsideRecords {
    @PersistenceContext
    EntityManager em;

    OpinionDemand demand(OpinionDemandId id) {
        return one(em.createQuery("select d from OpinionDemand d where d.id = :id", OpinionDemand.class).setParameter("id", id).getResultList());
    }

    OutsideAssessment assessment(OutsideAssessmentId id) {
        return one(em.createQuery("select a from OutsideAssessment a where a.id = :id", OutsideAssessment.class).setParameter("id", id).getResultList());
    }

    /** The latest first. */
    List<OpinionDemand> demands(ChildId child) {
        return em.createQuery("select d from OpinionDemand d where d.child = :child order by d.content.cameOn desc, d.id.value desc", OpinionDemand.class)
                .setParameter("child", child)
                .getResultList();
    }

    /** The latest first. */
    List<OutsideAssessment> assessments(ChildId child) {
        return em.createQuery("select a from OutsideAssessment a where a.child = :child order by a.content.assessedOn desc, a.id.value desc", OutsideAssessment.class)
                .setParameter("child", child)
                .getResultList();
    }

    /** By child, whoever may see it; a child of which nobody asked is not there. */
    Map<UUID, List<OpinionDemandFacts>> demanded(Collection<UUID> children) {
        return em.createQuery("select d from OpinionDemand d where d.child.value in (:children)", OpinionDemand.class)
                .setParameter("children", children)
                .getResultStream()
                .collect(Collectors.groupingBy(demand -> demand.child().value(), Collectors.mapping(OpinionDemand::facts, Collectors.toList())));
    }

    private static <T> T one(List<T> found) {
        return found.stream().findFirst().orElseThrow(NotFound::new);
    }
}
