package pl.ostoja.duplicate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.ListQuery;
import pl.ostoja.access.ListReader;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.audit.FieldChange;
import pl.ostoja.duty.Duties;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.PersonJoins;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Entries that were joined, and joining taken back where it was a mistake (PPL-19). */
@Stateless
public class JoinedPersonService {
    private static final System.Logger LOG = System.getLogger(JoinedPersonService.class.getName());

    /** As the trail calls it. */
    private static final String JOIN = "PersonJoinService.join";

    private static final String JOINED = "from Person p join Person q on q.id = p.joinedTo where p.centre = :centre and ";

    private static final ListQuery<Object[]> LIST = new ListQuery<>(
            Object[].class, "select p.id, p.firstName || ' ' || p.lastName, q.id, q.firstName || ' ' || q.lastName, p.removal.on", "p.id.value");

    @PersistenceContext
    EntityManager em;

    @Inject
    ListReader lists;

    @Inject
    PersonJoins joins;

    @Inject
    PersonFiles files;

    @Inject
    RelativeTies ties;

    @Inject
    People people;

    @Inject
    Duties duties;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** Those of persons whom the caller sees with a child, the latest first. */
    @Allowed(Right.SEE_CHILDREN)
    public Page<JoinedEntry> list(PageRequest page) {
        Page<JoinedEntry> found = found("", Map.of(), page);
        trail.listed(caller.centre().value(), "CHILD", "joined entries", found.rows().size());
        return found;
    }

    /** One of them, to take it back; what the caller does not see is missing. */
    @Allowed(Right.EDIT_CHILDREN)
    public JoinedEntry entry(PersonId joined) {
        return found(" and p.id = :joined", Map.of("joined", joined), PageRequest.page(1)).rows().stream().findFirst().orElseThrow(NotFound::new);
    }

    private Page<JoinedEntry> found(String wanted, Map<String, Object> values, PageRequest page) {
        Condition seen = ties.seen("q.id", "c");
        Map<String, Object> parameters = new HashMap<>(seen.parameters());
        parameters.put("centre", caller.centre());
        parameters.putAll(values);
        Page<Object[]> found = lists.page(LIST, JOINED + seen + wanted, "order by p.removal.on desc, p.id.value", parameters, page);
        Map<PersonId, LikelyPerson> kept = ties.of(found.rows().stream().map(row -> ((PersonId) row[2]).value()).distinct().<UUID>toList());
        return found.map(row -> entry(row, kept.get(row[2])));
    }

    /** What was moved goes back, as long as nothing of it was changed since. */
    @Allowed(Right.EDIT_CHILDREN)
    public void takeBack(@Valid TakeBackJoin command) {
        PersonId kept = joins.joinedTo(command.joined()).orElseThrow(NotFound::new);
        files.hold(List.of(kept));
        joins.hold(kept, command.joined());
        people.requireSeen(kept);
        files.allSeen(List.of(kept));
        trail.because(command.reason());
        joins.takeBack(command.joined(), JOIN);
        em.flush();
        Set<UUID> touched = files.allSeen(List.of(kept, command.joined()));
        files.naming(List.of(command.joined())).stream().map(PersonFiles.Named::record).distinct().forEach(file -> trail.changedAbout(
                caller.centre().value(), "PERSON", command.joined().value(), file, new FieldChange("joinedTo", kept.toString(), null)));
        duties.refresh(caller.centre(), touched);
        LOG.log(System.Logger.Level.INFO, "person {0} is not person {1}", command.joined(), kept);
    }

    private static JoinedEntry entry(Object[] row, LikelyPerson kept) {
        return new JoinedEntry((PersonId) row[0], (String) row[1], (PersonId) row[2], (String) row[3], kept.of().getFirst().child(), (LocalDate) row[4]);
    }
}
