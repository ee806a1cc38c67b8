package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.access.Condition;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.NotFound;

/** The families that the caller sees, and the rows that belong to them. Candidates are none of them, except where they are asked for by name (ADR 45). */
@ApplicationScoped
class FosterFamilies {
    @PersistenceContext
    EntityManager em;

    @Inject
    FamilySight sight;

    /** The foster family, or the answer that there is none such. */
    FosterFamily visible(FosterFamilyId id) {
        return visible(id, sight.families("f"));
    }

    /** The foster family or the candidate, or the answer that there is none such. */
    FosterFamily visibleFile(FosterFamilyId id) {
        return visible(id, sight.files("f"));
    }

    /** The same, locked before it is read. */
    FosterFamily visibleFileLocked(FosterFamilyId id) {
        lock(id);
        return visibleFile(id);
    }

    private FosterFamily visible(FosterFamilyId id, Condition seen) {
        return seen.bind(em.createQuery("select f from FosterFamily f where f.id = :id and " + seen, FosterFamily.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<FosterFamily> visible(Collection<FosterFamilyId> ids) {
        Condition seen = sight.families("f");
        return ids.isEmpty()
                ? List.of()
                : seen.bind(em.createQuery("select f from FosterFamily f where f.id.value in (:ids) and " + seen, FosterFamily.class))
                        .setParameter("ids", ids.stream().map(FosterFamilyId::value).collect(Collectors.toSet()))
                        .getResultList();
    }

    /** Locked before it is read, so that what is read is what the one before has left. */
    FosterFamily visibleLocked(FosterFamilyId id) {
        lock(id);
        return visible(id);
    }

    boolean isVisible(FosterFamilyId id) {
        Condition seen = sight.files("f");
        return seen.bind(em.createQuery("select count(f) from FosterFamily f where f.id = :id and " + seen, Long.class))
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    List<FosterFamily> allVisible() {
        Condition seen = sight.families("f");
        return seen.bind(em.createQuery("select f from FosterFamily f where " + seen + " order by f.sortKey, f.id.value", FosterFamily.class))
                .getResultList();
    }

    /** Visible families in which the person cares or cared, or to whose household the person belongs or belonged. */
    List<FosterFamily> visibleWith(PersonId person) {
        Condition seen = sight.files("f");
        return seen.bind(em.createQuery(
                        "select f from FosterFamily f where (f.id.value in (select c.family.value from Carer c where c.person = :person)"
                                + " or f.id.value in (select m.family.value from HouseholdMember m where m.person = :person)) and " + seen
                                + " order by f.fileNumber",
                        FosterFamily.class))
                .setParameter("person", person)
                .getResultList();
    }

    /** Holds the family's row until the transaction ends: who places a child there waits for whoever is just doing so. */
    void lock(FosterFamilyId id) {
        em.find(FosterFamily.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Locks several families, always in the same order. */
    void hold(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            em.createQuery("select f from FosterFamily f where f.id.value in (:families) order by f.id.value", FosterFamily.class)
                    .setParameter("families", ids)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
        }
    }

    /** Which of these are families in the register, whoever may see them. */
    List<FosterFamilyId> registered(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select f.id from FosterFamily f where f.id.value in (:families)", FosterFamilyId.class)
                        .setParameter("families", ids)
                        .getResultList();
    }

    /** Those of these that are families or candidates, whoever may see them. */
    List<FosterFamily> files(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select f from FosterFamily f where f.id.value in (:families)", FosterFamily.class)
                        .setParameter("families", ids)
                        .getResultList();
    }

    Stream<UUID> all(CentreId centre) {
        return em.createQuery("select f.id.value from FosterFamily f where f.ownership.centre = :centre order by f.id.value", UUID.class)
                .setParameter("centre", centre)
                .getResultStream();
    }

    List<Contract> contracts(Collection<FosterFamilyId> families) {
        return all("select c from Contract c where c.family.value in (:families) order by c.term.since", Contract.class, families);
    }

    /** The latest first. */
    List<Rest> rests(FosterFamilyId family) {
        return em.createQuery("select r from Rest r where r.family = :family order by r.content.since desc", Rest.class)
                .setParameter("family", family)
                .getResultList();
    }

    List<Rest> rests(Collection<FosterFamilyId> families) {
        return all("select r from Rest r where r.family.value in (:families) order by r.content.since desc", Rest.class, families);
    }

    boolean isKnown(RestId id) {
        return em.find(Rest.class, id) != null;
    }

    /** Whoever asks asks for the family next, and so whether the caller sees it. */
    Rest rest(RestId id) {
        return em.createQuery("select r from Rest r where r.id = :id", Rest.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whoever asks locks the family next, and so asks whether the caller sees it. */
    Contract contract(ContractId id) {
        return em.createQuery("select c from Contract c where c.id = :id", Contract.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** How many professional families but this one have a contract on the day. */
    long otherProfessionals(CentreId centre, FosterFamilyId family, LocalDate day) {
        return em.createQuery(
                        """
                        select count(distinct c.family.value) from Contract c join FormHeld h on h.family = c.family
                        where c.centre = :centre and c.family <> :family and c.term.since <= :day and coalesce(c.term.endedOn, c.term.until) >= :day
                            and h.form = PROFESSIONAL and h.period.since <= :day and (h.period.until is null or h.period.until >= :day)""",
                        Long.class)
                .setParameter("centre", centre)
                .setParameter("family", family)
                .setParameter("day", day)
                .getSingleResult();
    }

    List<Appointment> appointments(Collection<FosterFamilyId> families) {
        return all("select a from Appointment a where a.family.value in (:families) order by a.content.since", Appointment.class, families);
    }

    List<FormHeld> forms(Collection<FosterFamilyId> families) {
        return all("select h from FormHeld h where h.family.value in (:families) order by h.period.since", FormHeld.class, families);
    }

    List<StandingHeld> standings(Collection<FosterFamilyId> families) {
        return all("select h from StandingHeld h where h.family.value in (:families) order by h.period.since", StandingHeld.class, families);
    }

    List<Carer> carers(Collection<FosterFamilyId> families) {
        return all("select c from Carer c where c.family.value in (:families) order by c.period.since, c.id", Carer.class, families);
    }

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    private <T> List<T> all(String jpql, Class<T> type, Collection<FosterFamilyId> families) {
        List<UUID> ids = families.stream().map(FosterFamilyId::value).toList();
        return ids.isEmpty() ? List.of() : em.createQuery(jpql, type).setParameter("families", ids).getResultList();
    }
}
