package pl.ostoja.duplicate;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RecordName;
import pl.ostoja.access.Records;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.audit.FieldChange;
import pl.ostoja.duty.Duties;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonDetails;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.PersonJoins;
import pl.ostoja.people.PersonPart;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;

/** Of two entries of one person one is kept (PPL-15 to PPL-18, PPL-20). */
@Stateless
public class PersonJoinService {
    private static final System.Logger LOG = System.getLogger(PersonJoinService.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    PersonJoins joins;

    @Inject
    PersonFiles files;

    @Inject
    RelativeTies ties;

    @Inject
    People people;

    @Inject
    Records records;

    @Inject
    Duties duties;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** Both entries with the files that the caller sees; refuses a person whom the caller does not see. */
    @Allowed(Right.EDIT_CHILDREN)
    public EntriesToJoin entries(PersonId one, PersonId other) {
        requireSeen(one, other);
        List<PersonFiles.Named> named = files.naming(List.of(one, other));
        Map<RecordKind, Set<UUID>> all = PersonFiles.files(named);
        Set<UUID> seen = files.seen(all);
        List<PersonFiles.Named> visible = named.stream().filter(each -> seen.contains(each.record())).toList();
        Map<UUID, RecordKind> kinds = new HashMap<>();
        visible.forEach(each -> kinds.put(each.record(), each.kind()));
        Map<UUID, RecordName> names = records.names(kinds);
        Map<PersonId, PersonDetails> known = people.details(List.of(one, other));
        trail.listed(caller.centre().value(), "CHILD", "entries of a person", names.size());
        return new EntriesToJoin(
                entry(known.get(one), visible, names), entry(known.get(other), visible, names),
                PersonPart.differing(known.get(one).data(), known.get(other).data()));
    }

    /**
     * Whatever names the one names the other from now on. Doing it again changes nothing.
     *
     * @return the entry that is kept
     */
    @Allowed(Right.EDIT_CHILDREN)
    public PersonId join(@Valid JoinPersons command) {
        List<PersonId> both = List.of(command.kept(), command.joined());
        if (command.kept().equals(command.joined())) {
            throw new BusinessRuleViolation("PPL-15", "duplicate.violation.sameEntry");
        }
        files.hold(both);
        joins.hold(command.kept(), command.joined());
        if (joins.keptOf(command.joined()).equals(command.kept())) {
            return command.kept();
        }
        requireSeen(command.kept(), command.joined());
        Set<UUID> touched = files.allSeen(both);
        trail.because(command.reason());
        Map<RecordKind, Set<UUID>> moved = PersonFiles.files(files.naming(List.of(command.joined())));
        joins.join(
                new PersonJoins.Entry(command.kept(), command.keptVersion()), new PersonJoins.Entry(command.joined(), command.joinedVersion()),
                command.fromJoined(), command.otherSurname(), command.reason());
        em.flush();
        tell(moved, command);
        duties.refresh(caller.centre(), touched);
        LOG.log(System.Logger.Level.INFO, "person {0} is person {1}", command.joined(), command.kept());
        return command.kept();
    }

    /** Which entry is kept of a person, whose former address somebody may still have; the same one if it was never joined to another. */
    @Allowed(Right.SEE_CHILDREN)
    public PersonId keptOf(PersonId person) {
        return joins.keptOf(person);
    }

    /** The same with the children of whom it is a relative and whom the caller sees; refuses a person who is none of theirs. */
    @Allowed(Right.SEE_CHILDREN)
    public LikelyPerson kept(PersonId person) {
        PersonId kept = joins.keptOf(person);
        return Optional.ofNullable(ties.of(List.of(kept.value())).get(kept)).orElseThrow(NotFound::new);
    }

    private void requireSeen(PersonId one, PersonId other) {
        people.requireSeen(one);
        people.requireSeen(other);
    }

    /** The history of each file says who became whom: a kinship stands in that of the child's person only. */
    private void tell(Map<RecordKind, Set<UUID>> moved, JoinPersons command) {
        String kept = people.details(command.kept()).name();
        moved.values().stream()
                .flatMap(Set::stream)
                .forEach(file -> trail.changedAbout(
                        caller.centre().value(), "PERSON", command.joined().value(), file, new FieldChange("joinedTo", null, kept)));
    }

    private static PersonEntry entry(PersonDetails person, List<PersonFiles.Named> named, Map<UUID, RecordName> names) {
        Map<PersonFiles.Named, Long> times =
                named.stream().filter(each -> each.person().equals(person.id())).collect(groupingBy(each -> each, LinkedHashMap::new, counting()));
        List<PersonEntry.In> rows = times.entrySet().stream().map(each -> in(each.getKey(), names.get(each.getKey().record()), each.getValue())).toList();
        return new PersonEntry(person.id(), person.data(), person.version(), rows);
    }

    private static PersonEntry.In in(PersonFiles.Named named, RecordName file, long times) {
        return new PersonEntry.In(named.fact(), named.kinship(), named.kind(), named.record(), file.name(), file.path(), times);
    }
}
