package pl.ostoja.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Hashes passwords with Argon2id, 19 MiB, two passes (OWASP). Each hash costs time and memory on purpose, so only as many run
 * at a time as there are processors; whoever finds no room within a moment is asked to come back instead of taking the server down.
 */
@ApplicationScoped
class Passwords {
    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;
    private static final long PATIENCE_SECONDS = 5;

    private final Semaphore room = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String nobodys = hashed(SecretToken.next());

    /** The stored form; empty if there was no room in time. */
    Optional<String> hash(String password) {
        return inTurn(() -> hashed(normal(password)));
    }

    /**
     * Whether the password belongs to the hash; empty if there was no room in time. Without a hash (no such account, no password)
     * it takes as long and answers no, so that the time tells nobody which accounts exist.
     */
    Optional<Boolean> match(String password, String hash) {
        if (password.length() > PasswordRules.MAX_LENGTH) {
            return Optional.of(false);
        }
        String stored = hash == null ? nobodys : hash;
        return inTurn(() -> Password.check(normal(password), stored).with(Argon2Function.getInstanceFromHash(stored)) && hash != null);
    }

    /** Whether the hash was made with other costs than today's and should be made anew at the next sign-in. */
    boolean isOutdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(FUNCTION);
    }

    /** Letters typed as one sign or as letter and accent are the same password. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    static String hashed(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(FUNCTION).getResult();
    }

    private <T> Optional<T> inTurn(Supplier<T> work) {
        try {
            if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            room.release();
        }
    }
}
