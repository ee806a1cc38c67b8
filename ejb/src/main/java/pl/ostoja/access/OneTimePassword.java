package pl.ostoja.access;

import java.security.SecureRandom;
import java.time.Duration;

/** A password made by the system, to be read out or printed once and replaced at the first sign-in (ACC-4). */
final class OneTimePassword {
    static final Duration VALID = Duration.ofHours(72);
    /** Without signs that look or sound alike. */
    private static final String ALPHABET = "abcdefghjkmnpqrstwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /** Four groups of five signs: 97 random bits. */
    static String next() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
