package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sessions that are open. */
@ApplicationScoped
class Sessions {
    private final SessionLimits limits = SessionLimits.ofInstallation();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Opens a session and gives its token, which is stored nowhere. */
    String open(AccountId account, String address, String agent) {
        String token = SecretToken.next();
        em.persist(new SignedInSession(account, token, clock.instant(), address, agent));
        return token;
    }

    Optional<SignedInSession> alive(String token) {
        if (!SecretToken.isPossible(token)) {
            return Optional.empty();
        }
        return em.createQuery("select s from SignedInSession s where s.tokenHash = :hash", SignedInSession.class)
                .setParameter("hash", SecretToken.hash(token))
                .getResultStream()
                .findFirst()
                .filter(session -> session.isAlive(limits, clock.instant()));
    }

    /** As a statement of its own, because the session may be ended by somebody else at the same moment. */
    void noteUse(SignedInSession session) {
        Instant now = clock.instant();
        if (session.isWorthNoting(limits, now)) {
            em.createQuery("update SignedInSession s set s.seenAt = :now where s.id = :id")
                    .setParameter("now", now)
                    .setParameter("id", session.id())
                    .executeUpdate();
        }
    }

    List<SignedInSession> of(AccountId account) {
        return em.createQuery("select s from SignedInSession s where s.account = :account order by s.seenAt desc", SignedInSession.class)
                .setParameter("account", account)
                .getResultStream()
                .filter(session -> session.isAlive(limits, clock.instant()))
                .toList();
    }

    /** Ends one session of the account; false if it has none such. */
    boolean end(AccountId account, UUID session) {
        return em.createQuery("delete from SignedInSession s where s.id = :id and s.account = :account")
                        .setParameter("id", session)
                        .setParameter("account", account)
                        .executeUpdate()
                > 0;
    }

    /** Ends all sessions of the account but one, or all if that one is null; gives their number. */
    int endAllBut(AccountId account, UUID kept) {
        return em.createQuery("delete from SignedInSession s where s.account = :account and s.id <> :kept")
                .setParameter("account", account)
                .setParameter("kept", kept == null ? new UUID(0, 0) : kept)
                .executeUpdate();
    }

    int removeDead() {
        Instant now = clock.instant();
        return em.createQuery("delete from SignedInSession s where s.seenAt < :idle or s.createdAt < :old")
                .setParameter("idle", now.minus(limits.idle()))
                .setParameter("old", now.minus(limits.absolute()))
                .executeUpdate();
    }

    SessionLimits limits() {
        return limits;
    }
}
