package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.access.Condition;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Visibility;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.PersonSight;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.NotFound;

/** The families with an assistant that the caller sees, and the rows that belong to them. */
@ApplicationScoped
public class AssistanceCases implements PersonSight {
    @PersistenceContext
    EntityManager em;

    @Inject
    Visibility visibility;

    /** Refuses a family that the caller does not see. */
    public void require(AssistanceCaseId id) {
        visible(id);
    }

    /** The same, and whoever else changes the facts of the family waits until this transaction ends. */
    public void requireLocked(AssistanceCaseId id) {
        visibleLocked(id);
    }

    @Override
    public Optional<Seen> through(PersonId person) {
        Condition seen = visibility.of(RecordKind.ASSISTANCE, "c");
        return seen.bind(em.createQuery(
                        "select c from AssistanceCase c where c.id.value in (select m.assistance.value from CaseMember m where m.person = :person) and " + seen
                                + " order by c.fileNumber",
                        AssistanceCase.class))
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(found -> new Seen(RecordKind.ASSISTANCE, found.id().value(), found.fileNumber()));
    }

    AssistanceCase visible(AssistanceCaseId id) {
        Condition seen = visibility.of(RecordKind.ASSISTANCE, "c");
        return seen.bind(em.createQuery("select c from AssistanceCase c where c.id = :id and " + seen, AssistanceCase.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Locked before it is read, so that what is read is what the one before has left. */
    AssistanceCase visibleLocked(AssistanceCaseId id) {
        em.find(AssistanceCase.class, id, LockModeType.PESSIMISTIC_WRITE);
        return visible(id);
    }

    boolean isVisible(AssistanceCaseId id) {
        Condition seen = visibility.of(RecordKind.ASSISTANCE, "c");
        return seen.bind(em.createQuery("select count(c) from AssistanceCase c where c.id = :id and " + seen, Long.class))
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    /** Whoever asks asks for the family next, and so whether the caller sees it. */
    CaseStep step(CaseStepId id) {
        return found("select s from CaseStep s where s.id = :id", CaseStep.class, id);
    }

    /** The same. */
    CaseMember member(CaseMemberId id) {
        return found("select m from CaseMember m where m.id = :id", CaseMember.class, id);
    }

    private <T> T found(String jpql, Class<T> type, Object id) {
        return em.createQuery(jpql, type).setParameter("id", id).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** In time. */
    List<CaseStep> steps(AssistanceCaseId id) {
        return of("select s from CaseStep s where s.assistance = :id order by s.content.takenOn, s.id.value", CaseStep.class, id);
    }

    /** Parents before children, the latter by the day on which they came. */
    List<CaseMember> members(AssistanceCaseId id) {
        return of("select m from CaseMember m where m.assistance = :id order by m.period.since, m.id.value", CaseMember.class, id);
    }

    private <T> List<T> of(String jpql, Class<T> type, AssistanceCaseId id) {
        return em.createQuery(jpql, type).setParameter("id", id).getResultList();
    }

    /** Who belongs to a family or belonged to it, and as what; whoever asks has asked for the family. */
    public Map<PersonId, MemberRole> people(AssistanceCaseId id) {
        return members(id).stream().collect(Collectors.toMap(CaseMember::person, CaseMember::role, (former, later) -> later));
    }

    /** What those of the families are called that the caller sees. */
    public Map<AssistanceCaseId, String> labelsSeen(Collection<AssistanceCaseId> families) {
        Condition seen = visibility.of(RecordKind.ASSISTANCE, "c");
        return families.isEmpty()
                ? Map.of()
                : seen.bind(em.createQuery("select c.id, c.content.label from AssistanceCase c where c.id.value in (:families) and " + seen, Object[].class))
                        .setParameter("families", families.stream().map(AssistanceCaseId::value).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (AssistanceCaseId) row[0], row -> (String) row[1]));
    }

    /** Those of the people whose file of a child in care the caller sees. */
    Map<PersonId, ChildId> childrenSeen(Collection<PersonId> people) {
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        return people.isEmpty()
                ? Map.of()
                : seen.bind(em.createQuery("select c.person, c.id from Child c where c.person.value in (:people) and " + seen, Object[].class))
                        .setParameter("people", people.stream().map(PersonId::value).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (PersonId) row[0], row -> (ChildId) row[1]));
    }

    /** Every family of the centre, whoever may see it. */
    Stream<UUID> all(CentreId centre) {
        return em.createQuery("select c.id.value from AssistanceCase c where c.ownership.centre = :centre", UUID.class)
                .setParameter("centre", centre)
                .getResultStream();
    }

    /** Those in whose work a day since then may ask for one more visit, whoever may see them. */
    List<UUID> visitedSince(CentreId centre, LocalDate day) {
        return em.createQuery(
                        """
                        select c.id.value from AssistanceCase c where c.ownership.centre = :centre
                        and (c.standing.state = ASSIGNED or c.standing.monitoredUntil >= :day or c.standing.since >= :day)""",
                        UUID.class)
                .setParameter("centre", centre)
                .setParameter("day", day)
                .getResultList();
    }

    /** Those to whom the children belong, or belonged, whoever may see them. */
    List<UUID> ofChildren(Collection<UUID> children) {
        return list("select distinct m.assistance.value from CaseMember m where m.person in (select c.person from Child c where c.id.value in (:ids))", UUID.class, children);
    }

    /** Locks several families, always in the same order. */
    void hold(Collection<UUID> families) {
        if (!families.isEmpty()) {
            em.createQuery("select c from AssistanceCase c where c.id.value in (:families) order by c.id.value", AssistanceCase.class)
                    .setParameter("families", families)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
        }
    }

    /** Those of these that are families with an assistant, whoever may see them. */
    List<AssistanceCase> of(Collection<UUID> ids) {
        return list("select c from AssistanceCase c where c.id.value in (:ids)", AssistanceCase.class, ids);
    }

    List<CaseStep> stepsOf(Collection<UUID> families) {
        return list("select s from CaseStep s where s.assistance.value in (:ids)", CaseStep.class, families);
    }

    /** What their steps say, for those who have taken any. */
    Map<AssistanceCaseId, List<CaseStepContent>> contentsOf(Collection<UUID> families) {
        return stepsOf(families).stream().collect(Collectors.groupingBy(CaseStep::assistance, Collectors.mapping(CaseStep::content, Collectors.toList())));
    }

    /** The children that belong to the families, or belonged to them. */
    List<CaseMember> childrenOf(Collection<UUID> families) {
        return list("select m from CaseMember m where m.assistance.value in (:ids) and m.role = CHILD", CaseMember.class, families);
    }

    private <T> List<T> list(String jpql, Class<T> type, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery(jpql, type).setParameter("ids", ids).getResultList();
    }

    /** Where the person belongs, or belonged, to a family, whoever may see it. */
    List<CaseMember> membersWho(ChildId child) {
        return em.createQuery("select m from CaseMember m where m.person = (select c.person from Child c where c.id = :child)", CaseMember.class)
                .setParameter("child", child)
                .getResultList();
    }

    boolean isKnown(Class<?> type, Object id) {
        return em.find(type, id) != null;
    }

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }
}
