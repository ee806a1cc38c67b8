package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Period;

/**
 * Accounts for a demonstration, with passwords that everybody knows. Works only where the system property {@code ostoja.demo} is true;
 * refuses anywhere else, so that no such account can come into being in a real centre.
 */
@ApplicationScoped
public class AccountSeeds {
    private static final int AUTHORISED_FOR_DAYS = 365;

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    /** Everybody knows these passwords; one slow hash for each of them is enough, and the first start has not to wait for ten. */
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    public static boolean isDemonstration() {
        return Boolean.getBoolean("ostoja.demo");
    }

    /**
     * An account that can sign in at once: with an own password, roles, written authorisation and undertaking.
     *
     * @param centre null for an administrator of the whole installation
     * @return the new account, or the one that has the login already
     */
    public AccountId account(CentreId centre, String login, String name, String password, Role... roles) {
        if (!isDemonstration()) {
            throw new IllegalStateException("accounts with known passwords are for demonstrations only: -Dostoja.demo=true");
        }
        return accounts.withLogin(login).map(Account::id).orElseGet(() -> create(centre, login, name, password, roles));
    }

    private AccountId create(CentreId centre, String login, String name, String password, Role... roles) {
        Instant now = clock.instant();
        LocalDate since = LocalDate.now(clock).minusDays(AUTHORISED_FOR_DAYS);
        Account account = new Account(AccountId.next(), centre, login, name);
        account.choosePassword(hashes.computeIfAbsent(password, it -> passwords.hash(it).orElseThrow()), now);
        em.persist(account);
        for (Role role : roles) {
            em.persist(new RoleGrant(centre, account.id(), role, Period.from(since)));
        }
        em.persist(new WrittenAuthorisation(centre, account.id(), "DEMO/" + account.login(), "demonstracja", since, since));
        return account.id();
    }
}
