package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * Lets a request be repeated without being done twice (IDM-1). The key, the work and its answer are one transaction: if the work fails, the key is
 * free again; if two requests with one key come at the same moment, the second waits for the first and gets its answer.
 */
@ApplicationScoped
public class Idempotency {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /**
     * The answer to the request.
     *
     * @param replayed whether the work was done earlier and only its answer is given again
     */
    public record Answer(String text, boolean replayed) {}

    /**
     * Does the work once.
     *
     * @param key chosen by the client, known for its account only
     * @param requestHash of everything that the client asked for
     * @throws IdempotencyConflict if the key was used for another request
     */
    @Transactional
    public Answer once(String key, String requestHash, Supplier<String> work) {
        if (!claim(key, requestHash)) {
            return new Answer(earlier(key, requestHash), true);
        }
        String answer = work.get();
        em.createNativeQuery("update access_idempotency set answer = :answer where account_id = :me and request_key = :key")
                .setParameter("answer", answer)
                .setParameter("me", current.account().value())
                .setParameter("key", key)
                .executeUpdate();
        return new Answer(answer, false);
    }

    private boolean claim(String key, String requestHash) {
        return em.createNativeQuery(
                                """
                                insert into access_idempotency (account_id, request_key, request_hash, created_at)
                                values (:me, :key, :hash, :now) on conflict do nothing""")
                        .setParameter("me", current.account().value())
                        .setParameter("key", key)
                        .setParameter("hash", requestHash)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                > 0;
    }

    private String earlier(String key, String requestHash) {
        Object[] row = (Object[]) em.createNativeQuery(
                        "select request_hash, answer from access_idempotency where account_id = :me and request_key = :key")
                .setParameter("me", current.account().value())
                .setParameter("key", key)
                .getSingleResult();
        if (!requestHash.equals(row[0])) {
            throw new IdempotencyConflict();
        }
        return (String) row[1];
    }
}
