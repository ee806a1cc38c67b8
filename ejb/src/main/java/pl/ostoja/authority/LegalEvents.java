package pl.ostoja.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.audit.Former;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.Kinships;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.NotFound;

/** What courts ruled on who decides for children and who meets them. Whoever asks has asked for the child first: an event is seen through its child. */
@ApplicationScoped
public class LegalEvents {
    @PersistenceContext
    EntityManager em;

    @Inject
    Kinships kinships;

    LegalEvent find(LegalEventId id) {
        return em.createQuery("select e from LegalEvent e where e.id = :id", LegalEvent.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The latest first. */
    List<LegalEvent> of(ChildId child) {
        return em.createQuery("select e from LegalEvent e where e.child = :child order by e.content.issuedOn desc, e.id.value desc", LegalEvent.class)
                .setParameter("child", child)
                .getResultList();
    }

    public LegalFacts facts(ChildId child) {
        return facts(child, of(child));
    }

    /** @param known the events of the child, read already */
    LegalFacts facts(ChildId child, List<LegalEvent> known) {
        List<Parent> parents = parents(List.of(child.value())).getOrDefault(child.value(), List.of());
        return new LegalFacts(parents, known.stream().map(LegalEvent::facts).toList());
    }

    /** What courts had ruled as it was known at a moment. */
    public Supplier<List<LegalEventFacts>> known(Former former, ChildId child) {
        Supplier<List<LegalEvent>> events = former.rows(LegalEvent.class, "child_id", List.of(child.value()));
        return () -> events.get().stream().map(LegalEvent::facts).toList();
    }

    /** The facts of several children in two statements; who has none has {@link LegalFacts#NOTHING}. */
    public Map<UUID, LegalFacts> facts(Collection<UUID> children) {
        Map<UUID, LegalFacts> facts = new HashMap<>();
        if (children.isEmpty()) {
            return facts;
        }
        Map<UUID, List<Parent>> parents = parents(children);
        Map<UUID, List<LegalEventFacts>> events = em.createQuery("select e from LegalEvent e where e.child.value in (:children)", LegalEvent.class)
                .setParameter("children", children)
                .getResultStream()
                .collect(Collectors.groupingBy(event -> event.child().value(), Collectors.mapping(LegalEvent::facts, Collectors.toList())));
        children.forEach(child -> facts.put(child, new LegalFacts(parents.getOrDefault(child, List.of()), events.getOrDefault(child, List.of()))));
        return facts;
    }

    /** Everybody of the child's file, also those who were relatives once. */
    public Set<UUID> relatives(ChildId child) {
        PersonId person = personOf(child);
        Stream<PersonId> written = kinships.ownTies(person).stream().flatMap(tie -> Stream.of(tie.person(), tie.relative()));
        return Stream.concat(written, kinships.of(person).relatives().keySet().stream())
                .filter(relative -> !relative.equals(person))
                .map(PersonId::value)
                .collect(Collectors.toSet());
    }

    private PersonId personOf(ChildId child) {
        return em.createQuery("select c.person from Child c where c.id = :child", PersonId.class)
                .setParameter("child", child)
                .getSingleResult();
    }

    /** The parents of several children, also those whose tie has ended, in one statement. */
    public Map<UUID, List<Parent>> parents(Collection<UUID> children) {
        return children.isEmpty() ? Map.of() : em.createQuery(
                        """
                        select c.id.value, t.relative.value, t.kind, t.since, t.until, p.died
                        from Child c join Kinship t on t.person = c.person join Person p on p.id = t.relative
                        where t.kind in (MOTHER, FATHER) and c.id.value in (:children)""",
                        Object[].class)
                .setParameter("children", children)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (UUID) row[0], Collectors.mapping(LegalEvents::parent, Collectors.toList())));
    }

    private static Parent parent(Object[] row) {
        return new Parent((UUID) row[1], (KinshipKind) row[2], (LocalDate) row[3], (LocalDate) row[4], (LocalDate) row[5]);
    }
}
