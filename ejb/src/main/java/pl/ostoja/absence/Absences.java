package pl.ostoja.absence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import pl.ostoja.audit.Former;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.NotFound;

/** The absences of children. Whoever asks has asked for the child first: an absence is seen through its child. */
@ApplicationScoped
public class Absences {
    @PersistenceContext
    EntityManager em;

    Absence find(AbsenceId id) {
        return em.createQuery("select a from Absence a where a.id = :id", Absence.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    boolean isKnown(AbsenceId id) {
        return em.find(Absence.class, id) != null;
    }

    void add(Absence absence) {
        em.persist(absence);
    }

    void flush() {
        em.flush();
    }

    /** The latest first. */
    List<Absence> of(ChildId child) {
        return em.createQuery("select a from Absence a where a.child = :child order by a.content.since desc, a.id.value desc", Absence.class)
                .setParameter("child", child)
                .getResultList();
    }

    /** As written down, by child, whoever may see it; of a child that was never away there is nothing. In one statement. */
    public Map<UUID, List<AbsenceFacts>> facts(Collection<UUID> children) {
        return children.isEmpty()
                ? Map.of()
                : byChild(em.createQuery("select a from Absence a where a.child.value in (:children)", Absence.class)
                        .setParameter("children", children)
                        .getResultList());
    }

    /** The same as it was known at a moment. */
    public Supplier<Map<UUID, List<AbsenceFacts>>> facts(Former former, Collection<UUID> children) {
        Supplier<List<Absence>> known = former.rows(Absence.class, "child_id", children);
        return () -> byChild(known.get());
    }

    /** How often the child went home to whom, by the first day of the leave. */
    public Map<PersonId, Long> homeLeaves(ChildId child, LocalDate first, LocalDate last) {
        return em.createQuery(
                        """
                        select a.content.person, count(a) from Absence a where a.child = :child and a.content.kind = HOME_LEAVE
                        and a.content.since between :first and :last group by a.content.person""",
                        Object[].class)
                .setParameter("child", child)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .collect(toMap(row -> (PersonId) row[0], row -> (Long) row[1]));
    }

    private static Map<UUID, List<AbsenceFacts>> byChild(List<Absence> absences) {
        return absences.stream().collect(groupingBy(absence -> absence.child().value(), mapping(Absence::facts, toList())));
    }
}
