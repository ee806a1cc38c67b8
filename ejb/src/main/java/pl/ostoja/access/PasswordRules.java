package pl.ostoja.access;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * What is taken as a password (ACC-3; OWASP ASVS 5.0, 6.2): length is what counts, any sign may be used and none must, and what everybody tries
 * first is refused, also with digits and signs put before or after it.
 */
final class PasswordRules {
    static final int MIN_LENGTH = 12;
    static final int MAX_LENGTH = 128;
    private static final int MIN_DIFFERENT = 5;
    private static final int MIN_CONTEXT_WORD = 4;
    private static final Pattern EDGES = Pattern.compile("^[\\W\\d_]+|[\\W\\d_]+$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

    private PasswordRules() {}

    /**
     * Refuses a password that is easily guessed.
     *
     * @param context what is known of the person: login, name, centre
     */
    static void check(String password, Collection<String> context, Set<String> common) {
        refusal(password, context, common).ifPresent(key -> {
            throw new BusinessRuleViolation("ACC-3", "access.violation." + key, MIN_LENGTH, MAX_LENGTH);
        });
    }

    private static Optional<String> refusal(String password, Collection<String> context, Set<String> common) {
        String normal = Normalizer.normalize(password, Normalizer.Form.NFC);
        int length = normal.codePointCount(0, normal.length());
        if (length < MIN_LENGTH) {
            return Optional.of("passwordTooShort");
        }
        if (password.length() > MAX_LENGTH) {
            return Optional.of("passwordTooLong");
        }
        String lower = normal.toLowerCase(Locale.ROOT);
        if (isCommon(lower, common) || lower.codePoints().distinct().count() < MIN_DIFFERENT) {
            return Optional.of("passwordCommon");
        }
        return holdsContext(lower, context) ? Optional.of("passwordPersonal") : Optional.empty();
    }

    private static boolean isCommon(String lower, Set<String> common) {
        String core = EDGES.matcher(lower).replaceAll("");
        return common.contains(lower) || common.contains(core) || common.contains(NOT_LETTERS.matcher(lower).replaceAll(""));
    }

    private static boolean holdsContext(String lower, Collection<String> context) {
        return context.stream()
                .flatMap(text -> NOT_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= MIN_CONTEXT_WORD)
                .anyMatch(lower::contains);
    }
}
