package pl.ostoja.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.audit.TakenBack;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.Removal;

/** Two entries of one person become one (PPL-15 to PPL-17, PPL-20). Called, like {@link People}, by an area that has asked for the right and for all files. */
@ApplicationScoped
public class PersonJoins {
    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Inject
    Kinships kinships;

    @Inject
    PersonColumns columns;

    @Inject
    TakenBack takenBack;

    @Inject
    Clock clock;

    /** Which entry is kept of the person; the same one if it was never joined to another. */
    public PersonId keptOf(PersonId id) {
        PersonId kept = id;
        for (PersonId next = id; next != null; next = people.find(next).joinedTo()) {
            kept = next;
        }
        return kept;
    }

    /** To which entry this one was joined; empty if it never was. */
    public Optional<PersonId> joinedTo(PersonId id) {
        return Optional.ofNullable(people.find(id).joinedTo());
    }

    /** The files that name the persons, but for their kinships, whoever may see them; one statement for each column. */
    public List<PersonNamed> naming(Collection<PersonId> persons) {
        return columns.naming(persons.stream().map(PersonId::value).toList());
    }

    /** Whoever else changes one of the two waits until this transaction ends; always in the same order. */
    public void hold(PersonId one, PersonId other) {
        em.createQuery("select p from Person p where p.id.value in (:both) order by p.id.value", Person.class)
                .setParameter("both", List.of(one.value(), other.value()))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Everything that named the joined entry names the kept one from now on.
     *
     * @param fromJoined the parts in which the joined entry is right
     * @param otherSurname what becomes of the surname that is not believed
     */
    public void join(Entry kept, Entry joined, Set<PersonPart> fromJoined, OtherSurname otherSurname, String reason) {
        Person stays = current(kept);
        Person goes = current(joined);
        JoinRules.refuseDifferent(stays.data(), goes.data());
        PersonData known = PersonPart.joined(stays.data(), goes.data(), fromJoined);
        Optional<FormerName> former = Stream.of(stays, goes)
                .filter(entry -> otherSurname.wasBorne(entry.data(), known))
                .map(entry -> new FormerName(entry, stays.id(), otherSurname.changedOn()))
                .findFirst();
        stays.become(known, today());
        PersonJoin join = new PersonJoin(stays.id(), goes.id(), stays.data(), new Removal(today(), reason));
        columns.refuse(join);
        moveTies(join);
        columns.move(join);
        moveNames(join, former);
        moveAddresses(join);
        goes.joinTo(stays.id(), join.why());
        em.createQuery("delete from SearchKey k where k.id.person = :id").setParameter("id", goes.id()).executeUpdate();
        people.renewKeys(stays);
    }

    /**
     * PPL-19: they were two after all. What was moved goes back, as long as nothing of it was changed since; what was written down later stays.
     *
     * @param operation that joined them, as the trail calls it
     */
    public void takeBack(PersonId joined, String operation) {
        Person again = people.find(joined);
        Person kept = people.find(again.joinedTo());
        if (!takenBack.whatWasDone(again.auditCentre(), joined.value(), operation)) {
            throw new BusinessRuleViolation("PPL-19", "people.violation.joinChangedSince");
        }
        for (Person each : List.of(kept, again)) {
            each.become(each.data(), today());
            people.renewKeys(each);
        }
        columns.takenBack(joined);
    }

    private Person current(Entry entry) {
        Person person = people.find(entry.person());
        EditConflict.refuseUnlessCurrent(entry.version(), person.version());
        return person;
    }

    private void moveTies(PersonJoin join) {
        List<Kinship> ties = em.createQuery(
                        "select t from Kinship t where t.person.value in (:both) or t.relative.value in (:both) order by t.id", Kinship.class)
                .setParameter("both", join.both())
                .getResultList();
        KinshipJoin outcome = KinshipJoin.of(join.kept(), join.joined(), ties.stream().map(Kinship::tie).toList());
        ties.forEach(tie -> {
            if (outcome.dropped().contains(tie.id())) {
                tie.remove(join.why());
            } else {
                tie.name(join.joined(), join.kept());
            }
        });
        refuseImpossible(ties.stream().filter(tie -> !tie.isTakenAway()).map(Kinship::tie).toList());
    }

    /** PPL-5 also for what was possible of each of the two entries. */
    private void refuseImpossible(List<KinTie> ties) {
        Map<UUID, PersonData> known = people.data(ties.stream().flatMap(tie -> Stream.of(tie.person(), tie.relative())).map(PersonId::value));
        ties.forEach(tie -> Kinships.refuseImpossible(known.get(tie.person().value()), known.get(tie.relative().value()), false, tie.kind()));
    }

    /** PPL-20; a surname that is known as a former one already is not kept twice. */
    private void moveNames(PersonJoin join, Optional<FormerName> former) {
        List<FormerName> names = em.createQuery("select n from FormerName n where n.person.value in (:both)", FormerName.class)
                .setParameter("both", join.both())
                .getResultList();
        List<FormerNameRow> own = names.stream().filter(name -> name.person().equals(join.kept())).map(FormerName::row).toList();
        names.stream().filter(name -> !own.contains(name.row())).forEach(name -> name.belongTo(join.kept()));
        former.filter(borne -> names.stream().noneMatch(name -> OtherSurname.isSame(name.row().lastName(), borne.row().lastName()))).ifPresent(em::persist);
    }

    /** Where both are said to live now, the kept entry is believed; the other address ends. One that both have stays where it is. */
    private void moveAddresses(PersonJoin join) {
        List<PersonAddress> addresses = em.createQuery("select a from PersonAddress a where a.person.value in (:both)", PersonAddress.class)
                .setParameter("both", join.both())
                .getResultList();
        List<PersonAddress> own = addresses.stream().filter(address -> address.person().equals(join.kept())).toList();
        addresses.stream().filter(address -> own.stream().noneMatch(one -> one == address || one.isSame(address))).forEach(address -> {
            boolean settled = own.stream().anyMatch(one -> one.row().kind() == address.row().kind() && one.period().isOpen());
            if (settled && address.period().isOpen()) {
                LocalDate since = address.period().since();
                address.end(since.isBefore(today()) ? today().minusDays(1) : since);
            }
            address.belongTo(join.kept());
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param version that was seen when it was decided which of the two is kept */
    public record Entry(PersonId person, long version) {
        public Entry {
            Objects.requireNonNull(person, "person");
        }
    }
}
