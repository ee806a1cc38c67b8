package pl.ostoja.duplicate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Relatives of children who seem to stand twice in the register, and those who were told apart (PPL-14). */
@Stateless
public class PersonPairService {
    private static final System.Logger LOG = System.getLogger(PersonPairService.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    PersonPairs pairs;

    @Inject
    RelativeTies ties;

    @Inject
    Removals removals;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Only persons whom the caller sees with a child, by name.
     *
     * @param state null for both
     */
    @Allowed(Right.SEE_CHILDREN)
    public Page<PersonPair> list(DuplicateState state, PageRequest page) {
        Page<PersonPair> found = pairs.page(caller.centre(), state, page);
        trail.listed(caller.centre().value(), "CHILD", state == null ? "relatives" : "relatives state=" + state, found.rows().size());
        return found;
    }

    /** Refuses a person whom the caller does not see. */
    @Allowed(Right.SEE_CHILDREN)
    public PersonPair pair(PersonId one, PersonId other) {
        Map<PersonId, LikelyPerson> known = ties.of(List.of(one.value(), other.value()));
        if (!known.containsKey(one) || !known.containsKey(other)) {
            throw new NotFound();
        }
        return new PersonPair(known.get(one), known.get(other), between(one, other).map(PersonsApart::details).orElse(null));
    }

    /** Deciding the same again changes nothing. */
    @Allowed(Right.EDIT_CHILDREN)
    public ToldApartId tellApart(@Valid TellPersonsApart command) {
        em.createQuery("select p from Person p where p.id = :one", Object.class).setParameter("one", command.one()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        PersonPair pair = pair(command.one(), command.other());
        if (em.find(PersonsApart.class, command.id()) != null) {
            return command.id();
        }
        if (command.one().equals(command.other()) || pair.decided() != null) {
            throw new BusinessRuleViolation("PPL-14", "duplicate.violation.noPersons");
        }
        em.persist(new PersonsApart(caller.centre(), command, LocalDate.now(clock)));
        trail.because(command.reason());
        LOG.log(System.Logger.Level.INFO, "persons {0} and {1} told apart", command.one(), command.other());
        return command.id();
    }

    /** The decision was wrong: the pair is shown again if it still looks alike. */
    @Allowed(Right.EDIT_CHILDREN)
    public void takeBack(ToldApartId id, long version, @NotBlank String reason) {
        removals.remove(visible(id), version, reason);
        LOG.log(System.Logger.Level.INFO, "decision {0} on two persons taken back", id);
    }

    @Allowed(Right.SEE_CHILDREN)
    public ToldApartDetails details(ToldApartId id) {
        return visible(id).details();
    }

    private PersonsApart visible(ToldApartId id) {
        PersonsApart apart = em.createQuery("select a from PersonsApart a where a.id = :id", PersonsApart.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        pair(apart.one(), apart.other());
        return apart;
    }

    private Optional<PersonsApart> between(PersonId one, PersonId other) {
        return em.createQuery("select a from PersonsApart a where a.one = :one and a.other = :other or a.one = :other and a.other = :one", PersonsApart.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultStream()
                .findFirst();
    }
}
