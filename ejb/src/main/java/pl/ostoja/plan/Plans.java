package pl.ostoja.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.shared.NotFound;

/** The versions of plans. Whoever asks has asked for the child or the family first: a plan is seen through it. */
@ApplicationScoped
class Plans {
    @PersistenceContext
    EntityManager em;

    /** One of a child. */
    Plan findOfChild(PlanId id) {
        return found("select p from Plan p where p.id = :id and p.subject.child.value is not null", id);
    }

    /** One of a family that an assistant works with. */
    Plan findOfFamily(PlanId id) {
        return found("select p from Plan p where p.id = :id and p.subject.assistance.value is not null", id);
    }

    private Plan found(String jpql, PlanId id) {
        return em.createQuery(jpql, Plan.class)
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
    List<Plan> of(PlanSubject subject) {
        String whose = subject.child() == null ? "p.subject.assistance.value" : "p.subject.child.value";
        return em.createQuery("select p from Plan p where " + whose + " = :record order by p.number desc", Plan.class)
                .setParameter("record", subject.record())
                .getResultList();
    }

    List<Plan> ofChildren(Collection<UUID> children) {
        return em.createQuery("select p from Plan p where p.subject.child.value in (:children)", Plan.class)
                .setParameter("children", children)
                .getResultList();
    }

    /** For each family when versions were made and signed. */
    Map<UUID, List<PlannedFamily.Version>> versions(Collection<UUID> families) {
        return em.createQuery("select p from Plan p where p.subject.assistance.value in (:families)", Plan.class)
                .setParameter("families", families)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        plan -> plan.subject().record(),
                        Collectors.mapping(plan -> new PlannedFamily.Version(plan.madeOn(), plan.agreedOn()), Collectors.toList())));
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

    void add(Plan plan, List<GoalContent> goals, List<ActionContent> actions) {
        em.persist(plan);
        for (int i = 0; i < goals.size(); i++) {
            em.persist(new PlanGoal(plan.id(), i + 1, goals.get(i)));
        }
        for (int i = 0; i < actions.size(); i++) {
            em.persist(new PlanAction(ActionId.next(), plan, i + 1, actions.get(i)));
        }
    }
}
