package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.ostoja.access.Condition;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Visibility;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.PersonSight;
import pl.ostoja.shared.NotFound;

/** The children that the caller sees: any other is answered like one that is not there. Facts that do not depend on the caller are read from {@link AllChildren}. */
@ApplicationScoped
public class Children implements PersonSight {
    @PersistenceContext
    EntityManager em;

    @Inject
    Visibility visibility;

    @Inject
    AllChildren all;

    /** The facts of one child; refuses one the caller does not see. */
    public CareFacts visible(ChildId id) {
        require(id);
        return all.factsOf(id);
    }

    /** Refuses a child that the caller does not see. */
    public void requireVisible(ChildId id) {
        require(id);
    }

    /** Its facts, and whoever else changes them waits until this transaction ends. */
    public CareFacts lock(ChildId id) {
        requireLocked(id);
        return all.factsOf(id);
    }

    /** Who the child is; refuses one the caller does not see. */
    public PersonId personOf(ChildId id) {
        return require(id).person();
    }

    /** What matters of it when a place is looked for; refuses a child the caller does not see. */
    public CareNeeds needsOf(ChildId id) {
        return require(id).needs();
    }

    /** What was done towards leaving care, as the steps tell that are kept elsewhere; the child is locked already. */
    public void prepared(ChildId id, LeavingCare done) {
        Child child = require(id);
        if (!child.leaving().facts().equals(done)) {
            child.prepareToLeave(new LeavingCareData(done.mentorNamedOn(), done.programmeApprovedOn()));
        }
    }

    /** Makes whoever changes the facts of these children wait; refuses those whom the caller does not see. Always in the same order. */
    public void lockAll(List<ChildId> ids) {
        all.hold(ids.stream().map(ChildId::value).collect(Collectors.toSet()));
        ids.forEach(this::require);
    }

    @Override
    public Optional<Seen> through(PersonId person) {
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        return seen.bind(em.createQuery(
                        """
                        select c from Child c where (c.person = :person
                            or c.person.value in (select t.person.value from Kinship t where t.relative = :person)
                            or c.person.value in (select t.relative.value from Kinship t where t.person = :person))
                        and %s order by c.fileNumber"""
                                .formatted(seen),
                        Child.class))
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(child -> new Seen(RecordKind.CHILD, child.id().value(), child.fileNumber()));
    }

    Child require(ChildId id) {
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        return seen.bind(em.createQuery("select c from Child c where c.id = :id and " + seen, Child.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Locked before it is read, so that what is read is what the one before has left. */
    Child requireLocked(ChildId id) {
        em.find(Child.class, id, LockModeType.PESSIMISTIC_WRITE);
        return require(id);
    }

    boolean isVisible(ChildId id) {
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        return seen.bind(em.createQuery("select count(c) from Child c where c.id = :id and " + seen, Long.class))
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    void add(Child child) {
        em.persist(child);
    }

    void flush() {
        em.flush();
    }
}
