package pl.ostoja.web.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The two secrets that a browser keeps: of the session, until it is closed, and of the device, for half a year. */
public final class SessionCookies {
    private static final String SESSION = "__Host-session";
    private static final String DEVICE = "__Host-device";
    private static final int DEVICE_SECONDS = (int) Duration.ofDays(180).toSeconds();
    private static final int UNTIL_CLOSED = -1;

    private SessionCookies() {}

    static Optional<String> session(HttpServletRequest request) {
        return find(request, SESSION);
    }

    /** Empty for a browser that was never signed in from, and for a program. */
    public static Optional<String> device(HttpServletRequest request) {
        return find(request, DEVICE);
    }

    static void keepSession(HttpServletResponse response, String token) {
        response.addCookie(cookie(SESSION, token, UNTIL_CLOSED));
    }

    static void keepDevice(HttpServletResponse response, String token) {
        response.addCookie(cookie(DEVICE, token, DEVICE_SECONDS));
    }

    static void dropSession(HttpServletResponse response) {
        response.addCookie(cookie(SESSION, "", 0));
    }

    private static Optional<String> find(HttpServletRequest request, String name) {
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies()).filter(cookie -> name.equals(cookie.getName())).map(Cookie::getValue).findFirst();
    }

    private static Cookie cookie(String name, String secret, int seconds) {
        var cookie = new Cookie(name, secret);
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
