package pl.ostoja.shared;

import java.security.SecureRandom;
import java.util.UUID;

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

    /** The clock of the machine, not the injected one: a moved clock must not make identifiers repeat or sort oddly. */
    static UUID at(long millis) {
        var timeAndVersion = millis << 16 | VERSION_7 | RANDOM.nextLong() & 0x0FFFL;
        return new UUID(timeAndVersion, RFC_VARIANT | RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL);
    }
}
