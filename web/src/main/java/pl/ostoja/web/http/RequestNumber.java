package pl.ostoja.web.http;

import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;

/**
 * The number of a request, which a user can read over the phone and an operator finds in the log: eight letters and
 * digits in two groups, without those that look or sound alike (0 O, 1 I L, U V).
 */
public final class RequestNumber {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTWXYZ";
    private static final String OF_REQUEST = RequestNumber.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestNumber() {}

    static String next() {
        var number = new StringBuilder(9);
        for (var i = 0; i < 8; i++) {
            number.append(i == 4 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return number.toString();
    }

    /** The number of this request, given to it by whoever asks first: the question who calls comes before all filters. */
    public static String of(ServletRequest request) {
        if (request.getAttribute(OF_REQUEST) == null) {
            request.setAttribute(OF_REQUEST, next());
        }
        return (String) request.getAttribute(OF_REQUEST);
    }
}
