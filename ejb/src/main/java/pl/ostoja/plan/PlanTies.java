package pl.ostoja.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Visibility;

/**
 * PLN-19: which versions of the plan of work with a family and of the plans of its children go together (UWR art. 15(1)(2)): those of which one was in force when the
 * other was made, while the child was in care and belonged to the family. Derived, as far as the caller sees both; in one statement.
 */
@ApplicationScoped
class PlanTies {
    /** The child {@code k} was in care on the day, the day of leaving included, and belonged to the family. */
    private static final String IN_CARE =
            """
            exists (select t.id from Stay t where t.child = k.id and t.since <= %1$s and (t.until is null or t.until >= %1$s))
            and exists (select m.id from CaseMember m where m.assistance = c.id and m.person = k.person and m.role = CHILD
                and m.period.since <= %1$s and (m.period.until is null or m.period.until >= %1$s))
            and not exists (select q.id from Plan q where q.number > p.number and q.made.madeOn <= %1$s
                and (q.subject.child = p.subject.child or q.subject.assistance = p.subject.assistance))""";

    /** The plan {@code p} was made while the one that is asked about was in force, or the other way round. */
    private static final String TOGETHER = "(p.made.madeOn >= :made and p.made.madeOn < :next and " + IN_CARE.formatted("p.made.madeOn") + " or p.made.madeOn < :made and "
            + IN_CARE.formatted(":made") + ")";

    private static final String OF_CHILDREN =
            "select p, n.firstName || ' ' || n.lastName from Plan p join Child k on k.id = p.subject.child join Person n on n.id = k.person"
                    + " join AssistanceCase c on c.id.value = :record where " + TOGETHER + " and %s order by n.sortKey, n.id.value, p.number desc";

    private static final String OF_FAMILIES =
            "select p, c.content.label from Plan p join AssistanceCase c on c.id = p.subject.assistance join Child k on k.id.value = :record where " + TOGETHER
                    + " and %s order by c.sortKey, c.id.value, p.number desc";

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    EntityManager em;

    @Inject
    Visibility visibility;

    @Inject
    CurrentCaller caller;

    /** @param next day of the version that has followed it; null if it is in force */
    List<PlanTie> of(Plan plan, LocalDate next) {
        boolean ofFamily = plan.subject().child() == null;
        if (!caller.get().may(ofFamily ? Right.SEE_PLANS : Right.SEE_ASSISTANCE)) {
            return List.of();
        }
        return ofFamily
                ? found(OF_CHILDREN, visibility.of(RecordKind.CHILD, "k"), plan.subject().record(), plan.madeOn(), next)
                : found(OF_FAMILIES, visibility.of(RecordKind.ASSISTANCE, "c"), plan.subject().record(), plan.madeOn(), next);
    }

    private List<PlanTie> found(String query, Condition seen, UUID record, LocalDate made, LocalDate next) {
        return made.equals(next)
                ? List.of()
                : seen.bind(em.createQuery(query.formatted(seen), Object[].class))
                        .setParameter("record", record)
                        .setParameter("made", made)
                        .setParameter("next", next == null ? NEVER : next)
                        .getResultStream()
                        .map(row -> ((Plan) row[0]).tie((String) row[1]))
                        .toList();
    }
}
