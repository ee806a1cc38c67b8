package pl.ostoja.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.shared.NotFound;

/** Personal tokens for the programming interface (ACC-10). Made and revoked by a person at the screen only. */
@Stateless
public class TokenService {
    private static final Duration USE_STEP = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Callers callers;

    @Inject
    CurrentCaller current;

    @Inject
    Confirmation confirmation;

    @Inject
    Clock clock;

    /** The new token; shown to its owner now and never again. */
    @Allowed(Right.OWN_ACCOUNT)
    public String create(String name, LocalDate expiresOn, String password) {
        Account account = accounts.find(current.account()).orElseThrow();
        confirmation.require(account, password);
        String token = PersonalToken.PREFIX + SecretToken.next();
        em.persist(new PersonalToken(account.id(), name, token, LocalDate.now(clock), expiresOn, clock.instant()));
        return token;
    }

    @Allowed(Right.OWN_ACCOUNT)
    public List<TokenRow> own() {
        return em.createQuery("select t from PersonalToken t where t.account = :me order by t.createdAt desc", PersonalToken.class)
                .setParameter("me", current.account())
                .getResultStream()
                .map(token -> token.row(LocalDate.now(clock)))
                .toList();
    }

    @Allowed(Right.OWN_ACCOUNT)
    public void revoke(UUID id) {
        PersonalToken token = em.find(PersonalToken.class, id);
        if (token == null || !token.account().equals(current.account())) {
            throw new NotFound();
        }
        token.revoke(clock.instant());
    }

    /** Makes the owner of the token the caller of this request, without the rights that ask for a person at the screen. */
    @Allowed(Right.ANYONE)
    public Optional<OpenToken> resume(String text, Caller.Origin origin) {
        Optional<OpenToken> open = find(text).flatMap(token -> open(token, origin));
        open.ifPresent(token -> current.become(token.caller()));
        return open;
    }

    private Optional<PersonalToken> find(String text) {
        if (!SecretToken.isPossible(text) || !text.startsWith(PersonalToken.PREFIX)) {
            return Optional.empty();
        }
        return em.createQuery("select t from PersonalToken t where t.tokenHash = :hash", PersonalToken.class)
                .setParameter("hash", SecretToken.hash(text))
                .getResultStream()
                .findFirst()
                .filter(token -> token.holdsOn(LocalDate.now(clock)));
    }

    private Optional<OpenToken> open(PersonalToken token, Caller.Origin origin) {
        Optional<Account> owner = accounts.find(token.account()).filter(account -> !account.hasOneTimePassword());
        owner.ifPresent(account -> noteUse(token));
        return owner.flatMap(account -> callers.of(account.id(), origin).map(caller -> new OpenToken(caller, account.language())));
    }

    /** Written at most once a minute, and past the version: using a token is no change of it. */
    private void noteUse(PersonalToken token) {
        Instant now = clock.instant();
        if (token.usedAt() == null || !now.isBefore(token.usedAt().plus(USE_STEP))) {
            em.createNativeQuery("update access_token set used_at = :now where id = :id")
                    .setParameter("now", now)
                    .setParameter("id", token.id())
                    .executeUpdate();
        }
    }
}
