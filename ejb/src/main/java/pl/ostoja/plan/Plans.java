package pl.ostoja.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.NotFound;

/** The versions of plans. Whoever asks has asked for the child first: a plan is seen through its child. */
@ApplicationScoped
class Plans {
    @PersistenceContext
    EntityManager em;

    Plan find(PlanId id) {
        return em.createQuery("select p from Plan p where p.id = :id", Plan.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    PlanAction find(ActionId id) {
        return em.createQuery("select a from PlanAction a where a.id = :id", PlanAction.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    boolean isKnown(PlanId id) {
        return em.find(Plan.class, id) != null;
    }

    /** The last version first. */
    List<Plan> of(ChildId child) {
        return em.createQuery("select p from Plan p where p.child = :child order by p.number desc", Plan.class)
                .setParameter("child", child)
                .getResultList();
    }

    List<Plan> of(Collection<UUID> children) {
        return em.createQuery("select p from Plan p where p.child.value in (:children)", Plan.class)
                .setParameter("children", children)
                .getResultList();
    }

    /** In the order in which they stand in the plan. */
    List<GoalDetails> goals(PlanId plan) {
        return goals(List.of(plan)).getOrDefault(plan, List.of());
    }

    Map<PlanId, List<GoalDetails>> goals(Collection<PlanId> plans) {
        Map<PlanId, Map<Integer, List<ActionDetails>>> actions = em.createQuery("select a from PlanAction a where a.plan in (:plans) order by a.place", PlanAction.class)
                .setParameter("plans", plans)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        PlanAction::plan, Collectors.groupingBy(PlanAction::goal, Collectors.mapping(PlanAction::details, Collectors.toList()))));
        return em.createQuery("select g from PlanGoal g where g.plan in (:plans) order by g.place", PlanGoal.class)
                .setParameter("plans", plans)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        PlanGoal::plan,
                        Collectors.mapping(
                                goal -> goal.details(actions.getOrDefault(goal.plan(), Map.of()).getOrDefault(goal.place(), List.of())), Collectors.toList())));
    }

    void add(Plan plan, ChildPlanContent content) {
        em.persist(plan);
        parts(plan, content).forEach(em::persist);
    }

    /** The goals and actions of a version, each with its place. */
    static List<Object> parts(Plan plan, ChildPlanContent content) {
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < content.goals().size(); i++) {
            parts.add(new PlanGoal(plan.id(), i + 1, content.goals().get(i)));
        }
        for (int i = 0; i < content.actions().size(); i++) {
            parts.add(new PlanAction(ActionId.next(), plan, i + 1, content.actions().get(i)));
        }
        return parts;
    }
}
