package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** The counted failures. An attempt is counted before its password is looked at, so that many at a time gain nothing. */
@ApplicationScoped
class ThrottleBuckets {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Counts one attempt in each bucket, or, if one of them has to wait, in none.
     *
     * @param about what each kind of bucket is about
     * @return the time to wait; zero if the attempt was counted and may go on
     */
    Duration count(Map<Throttle, String> about) {
        Instant now = clock.instant();
        // One order for all, so that two attempts cannot wait for each other's locks.
        var locked = new TreeMap<Throttle, ThrottleBucket>();
        new TreeMap<>(about).forEach((throttle, what) -> locked.put(throttle, locked(throttle.bucket(what), now)));
        Duration longest = locked.entrySet().stream()
                .map(entry -> entry.getKey().wait(entry.getValue().failures(), entry.getValue().failedAt(), now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (longest.isZero()) {
            locked.forEach((throttle, bucket) -> bucket.fail(throttle, now));
        }
        return longest;
    }

    /** The attempt was right after all: what it was about starts afresh. */
    void forget(Throttle throttle, String about) {
        em.createQuery("delete from ThrottleBucket b where b.bucket = :bucket").setParameter("bucket", throttle.bucket(about)).executeUpdate();
    }

    /** Takes back the one attempt that was right; the guesses of others stay counted. */
    void takeBack(Throttle throttle, String about) {
        em.createQuery("update ThrottleBucket b set b.failures = b.failures - 1 where b.bucket = :bucket and b.failures > 0")
                .setParameter("bucket", throttle.bucket(about))
                .executeUpdate();
    }

    private ThrottleBucket locked(String bucket, Instant now) {
        em.createNativeQuery("insert into access_throttle (bucket, failures, failed_at) values (:bucket, 0, :now) on conflict do nothing")
                .setParameter("bucket", bucket)
                .setParameter("now", now)
                .executeUpdate();
        return em.find(ThrottleBucket.class, bucket, LockModeType.PESSIMISTIC_WRITE);
    }
}
