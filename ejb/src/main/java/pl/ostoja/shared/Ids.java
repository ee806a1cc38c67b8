package pl.ostoja.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Identifiers made in the application: UUID version 7 (RFC 9562), which sort roughly by the time they were made,
 * so that an index grows at its end, and cannot be guessed.
 */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long RFC_VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    /** The shape of an identifier made at a moment, from a chance that can be repeated: for invented data, which is the same every time. */
    public static UUID invented(Instant moment, RandomGenerator chance) {
        return at(moment.toEpochMilli(), chance);
    }

    /** The clock of the machine, not the injected one: a moved clock must not make identifiers repeat or sort oddly. */
    static UUID at(long millis) {
        return at(millis, RANDOM);
    }

    private static UUID at(long millis, RandomGenerator chance) {
        var timeAndVersion = millis << 16 | VERSION_7 | chance.nextLong() & 0x0FFFL;
        return new UUID(timeAndVersion, RFC_VARIANT | chance.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL);
    }
}
