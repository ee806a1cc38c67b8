package pl.ostoja.leaving;

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

/** Steps, aids and the days that matter for aid of those who leave care. Whoever asks has asked for the child first: they are seen through it. */
@ApplicationScoped
class LeavingRecords {
    @PersistenceContext
    EntityManager em;

    LeavingStep step(LeavingStepId id) {
        return one(em.createQuery("select s from LeavingStep s where s.id = :id", LeavingStep.class).setParameter("id", id).getResultList());
    }

    LeavingAid aid(LeavingAidId id) {
        return one(em.createQuery("select a from LeavingAid a where a.id = :id", LeavingAid.class).setParameter("id", id).getResultList());
    }

    LeavingPeriod period(LeavingPeriodId id) {
        return one(em.createQuery("select p from LeavingPeriod p where p.id = :id", LeavingPeriod.class).setParameter("id", id).getResultList());
    }

    /** The latest first. */
    List<LeavingStep> steps(ChildId child) {
        return em.createQuery("select s from LeavingStep s where s.child = :child order by s.content.takenOn desc, s.id.value desc", LeavingStep.class)
                .setParameter("child", child)
                .getResultList();
    }

    /** The latest first. */
    List<LeavingAid> aids(ChildId child) {
        return aids(List.of(child.value()));
    }

    /** Of these children, whoever may see them, the latest first. */
    List<LeavingAid> aids(Collection<UUID> children) {
        return children.isEmpty()
                ? List.of()
                : em.createQuery("select a from LeavingAid a where a.child.value in (:children) order by a.content.appliedOn desc, a.id.value desc", LeavingAid.class)
                        .setParameter("children", children)
                        .getResultList();
    }

    /** The latest first. */
    List<LeavingPeriod> periods(ChildId child) {
        return periods(List.of(child.value()));
    }

    /** Of these children, whoever may see them, the latest first. */
    List<LeavingPeriod> periods(Collection<UUID> children) {
        return children.isEmpty()
                ? List.of()
                : em.createQuery("select p from LeavingPeriod p where p.child.value in (:children) order by p.content.since desc, p.id.value desc", LeavingPeriod.class)
                        .setParameter("children", children)
                        .getResultList();
    }

    /** By child, whoever may see it, in one statement. */
    Map<UUID, List<LeavingStepFacts>> facts(Collection<UUID> children) {
        return children.isEmpty()
                ? Map.of()
                : em.createQuery("select s from LeavingStep s where s.child.value in (:children)", LeavingStep.class)
                        .setParameter("children", children)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                step -> step.child().value(), Collectors.mapping(step -> step.content().facts(), Collectors.toList())));
    }

    private static <T> T one(List<T> found) {
        return found.stream().findFirst().orElseThrow(NotFound::new);
    }
}
