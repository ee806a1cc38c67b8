package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Period;

/** Accounts for tests, with everything they need to work; the password is the same for all. */
@ApplicationScoped
public class TestAccounts {
    public static final String PASSWORD = "cztery kurki na drucie";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    Callers callers;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** Asks for no right and yet goes through the guard: what is audited cannot be changed outside of a guarded call. */
    @Transactional
    @Allowed(Right.ANYONE)
    public AccountId create(CentreId centre, Role... roles) {
        AccountId id = AccountId.next();
        Account account = new Account(id, centre, "t" + id, "Test " + id);
        account.choosePassword(passwords.hash(PASSWORD).orElseThrow(), clock.instant());
        em.persist(account);
        em.persist(new WrittenAuthorisation(centre, id, "1/2020", "wszystko", LONG_AGO, LONG_AGO));
        for (Role role : roles) {
            em.persist(new RoleGrant(centre, id, role, Period.from(LONG_AGO)));
        }
        return id;
    }

    @Transactional
    public String loginOf(AccountId id) {
        return em.find(Account.class, id).login();
    }

    /** Who the account is now, at a screen. */
    @Transactional
    public Caller caller(AccountId id) {
        return callers.of(id, Caller.Origin.NONE).orElseThrow().inPerson();
    }

    /** From here to the end of the test the account calls. */
    public AccountId become(AccountId id) {
        current.become(caller(id));
        return id;
    }

    @Transactional
    @Allowed(Right.ANYONE)
    public void hold(AccountId id, CentreId centre, RecordKind kind, UUID record) {
        em.persist(Caseload.ofPerson(centre, id, kind, record, LONG_AGO));
    }

    @Transactional
    public void lastUsed(AccountId id, Instant moment) {
        em.createQuery("update SignedInSession s set s.seenAt = :moment where s.account = :account")
                .setParameter("moment", moment)
                .setParameter("account", id)
                .executeUpdate();
    }

    @Transactional
    public Instant lastUse(AccountId id) {
        return em.createQuery("select s.seenAt from SignedInSession s where s.account = :account", Instant.class)
                .setParameter("account", id)
                .getSingleResult();
    }

    @Transactional
    public long count(String query, Object parameter) {
        return em.createQuery(query, Long.class).setParameter("it", parameter).getSingleResult();
    }
}
