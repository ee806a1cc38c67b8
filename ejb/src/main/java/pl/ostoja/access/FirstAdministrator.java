package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import pl.ostoja.shared.Period;

/**
 * The account with which everything begins (ACC-8). Its written authorisation is noted as given by the installation itself; whoever runs the centre
 * replaces it by the real one.
 */
@ApplicationScoped
class FirstAdministrator {
    static final String LOGIN = "administrator";

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** The one-time password of the new account; empty if there are accounts already. */
    @Transactional
    @Allowed(Right.ANYONE)
    Optional<String> createIfNobodyIsThere() {
        if (!accounts.areNone()) {
            return Optional.empty();
        }
        current.become(Caller.system(null));
        String password = OneTimePassword.next();
        LocalDate today = LocalDate.now(clock);
        Account account = new Account(AccountId.next(), null, LOGIN, "Administrator");
        account.giveOneTimePassword(passwords.hash(password).orElseThrow(), clock.instant().plus(OneTimePassword.VALID));
        em.persist(account);
        em.persist(new RoleGrant(null, account.id(), Role.ADMINISTRATOR, Period.from(today)));
        em.persist(new WrittenAuthorisation(null, account.id(), "uruchomienie systemu", "konta i ustawienia", today, today));
        return Optional.of(password);
    }
}
