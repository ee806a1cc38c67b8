package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The browsers from which accounts have signed in. */
@ApplicationScoped
class KnownDevices {
    private static final Duration KEPT = Duration.ofDays(180);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    boolean knows(AccountId account, String token) {
        return find(account, token).isPresent();
    }

    /** Remembers the browser for the account and tells by which token; a token that nobody gave out is not taken over. */
    String remember(AccountId account, String token, String agent) {
        Optional<KnownDevice> known = find(account, token);
        String given = known.isPresent() || isGivenOut(token) ? token : SecretToken.next();
        KnownDevice device = known.orElseGet(() -> new KnownDevice(account, given));
        device.use(agent, clock.instant());
        em.persist(device);
        return given;
    }

    /** The one used last first. */
    List<KnownDevice> of(AccountId account) {
        return em.createQuery("select d from KnownDevice d where d.account = :account order by d.usedAt desc", KnownDevice.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** False if the account has none such. */
    boolean forget(AccountId account, UUID device) {
        return em.createQuery("delete from KnownDevice d where d.id = :id and d.account = :account")
                        .setParameter("id", device)
                        .setParameter("account", account)
                        .executeUpdate()
                > 0;
    }

    void forgetAll(AccountId account) {
        em.createQuery("delete from KnownDevice d where d.account = :account").setParameter("account", account).executeUpdate();
    }

    int forgetUnused() {
        return em.createQuery("delete from KnownDevice d where d.usedAt < :before").setParameter("before", clock.instant().minus(KEPT)).executeUpdate();
    }

    private Optional<KnownDevice> find(AccountId account, String token) {
        if (!SecretToken.isPossible(token)) {
            return Optional.empty();
        }
        return em.createQuery("select d from KnownDevice d where d.tokenHash = :hash and d.account = :account", KnownDevice.class)
                .setParameter("hash", SecretToken.hash(token))
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    private boolean isGivenOut(String token) {
        return SecretToken.isPossible(token)
                && em.createQuery("select count(d) from KnownDevice d where d.tokenHash = :hash", Long.class)
                                .setParameter("hash", SecretToken.hash(token))
                                .getSingleResult()
                        > 0;
    }
}
