package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonId;
import pl.ostoja.schema.EntityTable;
import pl.ostoja.shared.Period;

/**
 * The facts of all children, whoever may see them: for rules, duties and sums, which do not depend on who asks. What is shown or changed for somebody goes
 * through {@link Children}.
 */
@ApplicationScoped
public class AllChildren {
    @PersistenceContext
    EntityManager em;

    /** The facts of several children, in three statements. */
    public Map<UUID, CareFacts> facts(Collection<UUID> children) {
        if (children.isEmpty()) {
            return Map.of();
        }
        Map<ChildId, List<StayFacts>> stays = stays(children);
        Map<ChildId, List<NoticeSent>> notices = list("select n from SentNotice n where n.child.value in (:children)", SentNotice.class, children).stream()
                .collect(Collectors.groupingBy(SentNotice::child, Collectors.mapping(SentNotice::facts, Collectors.toList())));
        Map<UUID, CareFacts> facts = new HashMap<>();
        list("select c, p.born, p.died from Child c, Person p where p.id = c.person and c.id.value in (:children)", Object[].class, children)
                .forEach(row -> {
                    Child child = (Child) row[0];
                    facts.put(child.id().value(), new CareFacts(
                            child.id().value(),
                            (LocalDate) row[1],
                            (LocalDate) row[2],
                            stays.getOrDefault(child.id(), List.of()),
                            notices.getOrDefault(child.id(), List.of()),
                            child.leaving().facts()));
                });
        return facts;
    }

    /** The facts of one child. */
    CareFacts factsOf(ChildId child) {
        return facts(List.of(child.value())).get(child.value());
    }

    /** Where and how long several children are in care, and nothing else, in two statements. */
    public Map<UUID, CareFacts> care(Collection<UUID> children) {
        if (children.isEmpty()) {
            return Map.of();
        }
        Map<ChildId, List<StayFacts>> stays = stays(children);
        return list(
                        "select c.id, p.born, p.died from Child c join Person p on p.id = c.person where c.id.value in (:children)",
                        Object[].class,
                        children)
                .stream()
                .map(row -> new CareFacts(
                        ((ChildId) row[0]).value(), (LocalDate) row[1], (LocalDate) row[2], stays.getOrDefault(row[0], List.of()), List.of(),
                        LeavingCare.NOTHING_YET))
                .collect(Collectors.toMap(CareFacts::child, care -> care));
    }

    /** The children of the centre that some people are, by person. */
    public Map<UUID, UUID> of(CentreId centre, Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select c.person.value, c.id.value from Child c where c.ownership.centre = :centre and c.person.value in (:people)",
                                Object[].class)
                        .setParameter("centre", centre)
                        .setParameter("people", people)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    /** The numbers of files, also of those that were taken away, because papers name them. */
    public Map<UUID, String> fileNumbers(Collection<UUID> children) {
        return children.isEmpty()
                ? Map.of()
                : em.unwrap(Session.class)
                        .createNativeQuery("select id, file_number from " + EntityTable.of(Child.class).name() + " where id in (:children)", Object[].class)
                        .addScalar("id", UUID.class)
                        .addScalar("file_number", String.class)
                        .setParameter("children", children)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** Every child of the centre. */
    public Stream<UUID> all(CentreId centre) {
        return em.createQuery("select c.id.value from Child c where c.ownership.centre = :centre order by c.id.value", UUID.class)
                .setParameter("centre", centre)
                .getResultStream();
    }

    /** Children of the centre who are in care on one of the days, or leave it on one of them. */
    public Set<UUID> inCare(CentreId centre, Period days) {
        return new HashSet<>(em.createQuery(
                        "select s.child.value from Stay s where s.centre = :centre and s.since <= :last and (s.until is null or s.until >= :first)", UUID.class)
                .setParameter("centre", centre)
                .setParameter("first", days.since())
                .setParameter("last", days.until())
                .getResultList());
    }

    /** Children who live with a foster family on the day. */
    public Set<UUID> inFamilies(CentreId centre, LocalDate day) {
        return new HashSet<>(em.createQuery(
                        """
                        select s.child.value from Stay s where s.centre = :centre and s.family is not null
                        and s.since <= :day and (s.until is null or s.until > :day)""",
                        UUID.class)
                .setParameter("centre", centre)
                .setParameter("day", day)
                .getResultList());
    }

    /** Children who live with one of the families on one of the days, or leave it on one of them. */
    public Set<UUID> livingWith(Collection<UUID> families, Period days) {
        return new HashSet<>(em.createQuery(
                        """
                        select s.child.value from Stay s where s.family.value in (:families)
                        and s.since <= :last and (s.until is null or s.until >= :first)""",
                        UUID.class)
                .setParameter("families", families)
                .setParameter("first", days.since())
                .setParameter("last", days.until())
                .getResultList());
    }

    /** The children of a parent that have a file in the centre. */
    List<UUID> ofParent(CentreId centre, PersonId parent) {
        return em.createQuery(
                        """
                        select c.id.value from Child c where c.ownership.centre = :centre and c.person.value in
                            (select t.person.value from Kinship t where t.relative = :parent and t.kind in (MOTHER, FATHER))""",
                        UUID.class)
                .setParameter("centre", centre)
                .setParameter("parent", parent)
                .getResultList();
    }

    boolean isRegistered(PersonId person) {
        return em.createQuery("select count(c) from Child c where c.person = :person", Long.class)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }

    /** Makes whoever changes the facts of these children wait. Always in the same order. */
    public void hold(Collection<UUID> children) {
        if (!children.isEmpty()) {
            em.createQuery("select c from Child c where c.id.value in (:children) order by c.id.value", Child.class)
                    .setParameter("children", children)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
        }
    }

    private Map<ChildId, List<StayFacts>> stays(Collection<UUID> children) {
        return list("select s from Stay s where s.child.value in (:children)", Stay.class, children).stream()
                .collect(Collectors.groupingBy(Stay::child, Collectors.mapping(Stay::facts, Collectors.toList())));
    }

    private <T> List<T> list(String jpql, Class<T> type, Collection<UUID> children) {
        return em.createQuery(jpql, type).setParameter("children", children).getResultList();
    }
}
