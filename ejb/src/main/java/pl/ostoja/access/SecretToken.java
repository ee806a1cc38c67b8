package pl.ostoja.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** A random secret of 256 bits and the hash under which it is stored: whoever reads the table cannot use what is in it. */
final class SecretToken {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int MAX_LENGTH = 100;

    private SecretToken() {}

    static String next() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** A fast hash is enough: 256 random bits cannot be guessed, unlike a password. */
    static String hash(String token) {
        try {
            byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Whether a text that came from outside may be a token at all; spares hashing megabytes. */
    static boolean isPossible(String text) {
        return text != null && !text.isBlank() && text.length() <= MAX_LENGTH;
    }
}
