package pl.ostoja.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.audit.Former;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Pesel;

/**
 * The register of persons. Called by the areas that own the records through which a person is seen, after they have asked for the right and for
 * visibility; never by the web.
 */
@ApplicationScoped
public class People {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    PeselGate gate;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<PersonSight> sights;

    @Inject
    Event<PossibleDuplicateFound> duplicates;

    /**
     * PPL-3: a person with the PESEL of another one is refused, naming the record where the other is seen; if the caller sees no such record, the
     * registration goes on, because a refusal would tell what the caller may not know.
     */
    public PersonId register(PersonData data) {
        Person person = new Person(PersonId.next(), caller.centre(), data, today());
        Optional<PersonId> twin = twinOf(person.id(), person.data().pesel());
        twin.ifPresent(this::refuseIfSeen);
        em.persist(person);
        SearchKey.of(person, List.of()).forEach(em::persist);
        twin.ifPresent(known -> duplicates.fire(new PossibleDuplicateFound(person.centre(), known, person.id())));
        return person.id();
    }

    /**
     * Takes over what is now known.
     *
     * @param nameChangedOn first day of the new name, by which the old one is kept as a former name; null if it was only misspelt
     */
    public void edit(PersonId id, PersonData data, LocalDate nameChangedOn, long version) {
        em.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
        Person person = find(id);
        EditConflict.refuseUnlessCurrent(version, person.version());
        PersonData before = person.data();
        FormerName former = nameChangedOn == null ? null : new FormerName(person, nameChangedOn);
        person.become(data, today());
        if (!Objects.equals(person.data().pesel(), before.pesel())) {
            twinOf(id, person.data().pesel()).ifPresent(twin -> {
                refuseIfSeen(twin);
                duplicates.fire(new PossibleDuplicateFound(person.centre(), twin, id));
            });
        }
        if (former != null) {
            em.persist(former);
        }
        renewKeys(person);
    }

    public PersonDetails details(PersonId id) {
        return details(List.of(id)).get(id);
    }

    /** Several persons in three statements, however many they are. */
    public Map<PersonId, PersonDetails> details(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<UUID> values = ids.stream().map(PersonId::value).toList();
        Map<PersonId, List<FormerName>> names = all("select n from FormerName n where n.person.value in (:ids) order by n.changedOn", FormerName.class, values)
                .stream()
                .collect(Collectors.groupingBy(FormerName::person));
        Map<PersonId, List<PersonAddress>> addresses = all(
                        "select a from PersonAddress a where a.person.value in (:ids) order by a.period.since desc, a.id", PersonAddress.class, values)
                .stream()
                .collect(Collectors.groupingBy(PersonAddress::person));
        return all("select p from Person p where p.id.value in (:ids)", Person.class, values).stream()
                .map(person -> new PersonDetails(
                        person.id(),
                        person.data(),
                        names.getOrDefault(person.id(), List.of()).stream().map(FormerName::row).toList(),
                        addresses.getOrDefault(person.id(), List.of()).stream().map(PersonAddress::row).toList(),
                        person.version()))
                .collect(Collectors.toMap(PersonDetails::id, Function.identity()));
    }

    /** What several persons are called, in one statement; nobody has no name. */
    public Map<UUID, String> names(Stream<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        data(ids).forEach((person, data) -> names.put(person, data.fullName()));
        return names;
    }

    /** Who several persons are, without names and addresses of before, in one statement. */
    public Map<UUID, PersonData> data(Stream<UUID> ids) {
        List<UUID> known = ids.filter(Objects::nonNull).distinct().toList();
        return known.isEmpty()
                ? Map.of()
                : all("select p from Person p where p.id.value in (:ids)", Person.class, known).stream()
                        .collect(Collectors.toMap(person -> person.id().value(), Person::data));
    }

    /** Who several persons were as it was known at a moment; who was not in the register then is not there. */
    public Map<UUID, PersonData> known(Former former, Collection<UUID> ids) {
        return former.rows(Person.class, "id", ids).get().stream().collect(Collectors.toMap(person -> person.id().value(), Person::data));
    }

    /** A new address; the one of the same kind that still lasts ends the day before. */
    public void moveTo(PersonId id, AddressKind kind, Address address, boolean isProtected, LocalDate since) {
        Person person = find(id);
        if (since.isAfter(today())) {
            throw new BusinessRuleViolation("PPL-6", "people.violation.addressInTheFuture", since);
        }
        em.createQuery("select a from PersonAddress a where a.person = :id and a.kind = :kind and a.period.until is null", PersonAddress.class)
                .setParameter("id", id)
                .setParameter("kind", kind)
                .getResultStream()
                .forEach(last -> last.end(since.minusDays(1)));
        em.persist(new PersonAddress(person.centre(), id, kind, address, isProtected, since));
    }

    /** The day on which the person died, learnt from another fact. */
    public void recordDeath(PersonId id, LocalDate died) {
        Person person = find(id);
        person.become(person.data().diedOn(died), today());
    }

    /** The person, if it belongs to the caller's centre. */
    Person find(PersonId id) {
        Person person = em.find(Person.class, id);
        if (person == null || !person.centre().equals(caller.centre())) {
            throw new NotFound();
        }
        return person;
    }

    /** Refuses a person that the caller sees through no record. */
    public PersonSight.Seen requireSeen(PersonId id) {
        find(id);
        return seen(id).orElseThrow(NotFound::new);
    }

    private Optional<PersonSight.Seen> seen(PersonId id) {
        return sights.stream().flatMap(sight -> sight.through(id).stream()).findFirst();
    }

    private void refuseIfSeen(PersonId twin) {
        seen(twin).ifPresent(where -> {
            throw new BusinessRuleViolation("PPL-3", "people.violation.peselKnown", where.kind(), where.fileNumber());
        });
    }

    private Optional<PersonId> twinOf(PersonId self, Pesel pesel) {
        if (pesel == null) {
            return Optional.empty();
        }
        CentreId centre = caller.centre();
        gate.pass(centre);
        return em.createQuery("select p.id from Person p where p.centre = :centre and p.pesel = :pesel and p.id <> :self and p.joinedTo.value is null order by p.id.value", PersonId.class)
                .setParameter("centre", centre)
                .setParameter("pesel", pesel)
                .setParameter("self", self)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void renewKeys(Person person) {
        em.flush();
        em.createQuery("delete from SearchKey k where k.id.person = :id").setParameter("id", person.id()).executeUpdate();
        List<FormerNameRow> names = all("select n from FormerName n where n.person.value in (:ids)", FormerName.class, List.of(person.id().value())).stream()
                .map(FormerName::row)
                .toList();
        SearchKey.of(person, names).forEach(em::persist);
    }

    private <T> List<T> all(String jpql, Class<T> type, List<UUID> ids) {
        return em.createQuery(jpql, type).setParameter("ids", ids).getResultList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
