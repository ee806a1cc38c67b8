package pl.ostoja.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;

/** The addresses that the door knows by name. */
final class Paths {
    static final String SIGN_IN = "/access/sign-in";
    static final String PASSWORD = "/access/password";
    static final String SIGN_OUT = "/sign-out";
    private static final Set<String> PUBLIC = Set.of(
            SIGN_IN, "/language", "/accessibility", "/shortcuts", "/demo/guide", "/robots.txt", "/favicon.ico");
    private static final Pattern OWN_ADDRESS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private Paths() {}

    static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    /** Style sheets, scripts and pictures, the same for everybody. */
    static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource");
    }

    static boolean isApi(HttpServletRequest request) {
        return of(request).startsWith("/api/");
    }

    /** What may be seen without a sign-in. */
    static boolean isPublic(HttpServletRequest request) {
        return isResource(request) || PUBLIC.contains(of(request));
    }

    /** What somebody who still has a one-time password may reach. */
    static boolean isBeforePassword(HttpServletRequest request) {
        return isPublic(request) || Set.of(PASSWORD, SIGN_OUT).contains(of(request));
    }

    /** An address of this very application, or its first page: what comes from outside must not lead elsewhere. */
    static String safe(String back) {
        return back != null && OWN_ADDRESS.matcher(back).matches() && !back.startsWith(SIGN_IN) ? back : "/";
    }
}
