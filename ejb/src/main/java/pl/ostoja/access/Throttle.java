package pl.ostoja.access;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody who guesses has to wait (ACC-5). Failures are counted in buckets; each kind of bucket forgives some, then doubles the wait
 * with every further one up to a limit, and forgets when nothing failed for a while.
 *
 * <p>Nobody is ever locked out: a person on a device from which they have signed in before has a bucket of their own, which no stranger can fill,
 * and all others wait for a bounded time.
 */
enum Throttle {
    /** One device that has signed in to the account before (OWASP: device cookies). */
    KNOWN_DEVICE(10, Duration.ofMinutes(5), Duration.ofHours(1)),
    /** One login from one network address, on devices not known. */
    LOGIN_FROM_ADDRESS(5, Duration.ofMinutes(15), Duration.ofHours(12)),
    /** One login from all devices not known, wherever they are: guessing from a thousand addresses. */
    LOGIN_FROM_ANYWHERE(20, Duration.ofSeconds(30), Duration.ofHours(1)),
    /** One network address on all logins: one password tried on everybody. A whole centre may share the address. */
    ADDRESS(50, Duration.ofSeconds(30), Duration.ofHours(1)),
    /** Passwords asked again of somebody who has signed in: for changing it, for a token. */
    CONFIRMATION(5, Duration.ofMinutes(15), Duration.ofHours(1)),
    /** Records asked for in an emergency, right or wrong: whoever needs ten in an hour is looking for numbers (VIS-4). */
    EMERGENCY(10, Duration.ofMinutes(15), Duration.ofHours(1));

    private static final int MAX_DOUBLINGS = 20;

    private final int forgiven;
    private final Duration longest;
    private final Duration memory;

    Throttle(int forgiven, Duration longest, Duration memory) {
        this.forgiven = forgiven;
        this.longest = longest;
        this.memory = memory;
    }

    /** How long to wait from now before the next attempt is looked at. */
    Duration wait(int failures, Instant lastFailure, Instant now) {
        int beyond = remembered(failures, lastFailure, now) - forgiven;
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofSeconds(1L << Math.min(beyond, MAX_DOUBLINGS));
        Duration bounded = delay.compareTo(longest) > 0 ? longest : delay;
        Duration left = Duration.between(now, lastFailure.plus(bounded));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The failures that still count. */
    int remembered(int failures, Instant lastFailure, Instant now) {
        return now.isBefore(lastFailure.plus(memory)) ? failures : 0;
    }

    /** The name of the bucket; what it is about is hashed, so that the table holds no logins and no addresses. */
    String bucket(String about) {
        return name().charAt(0) + name().substring(name().length() - 2) + ":" + SecretToken.hash(name() + about);
    }
}
