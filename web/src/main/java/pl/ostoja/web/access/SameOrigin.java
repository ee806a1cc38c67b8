package pl.ostoja.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/**
 * Whether a request that changes something was made by our own pages (ASVS 5.0, 3.5.1). Browsers say so themselves and scripts of strangers cannot
 * make them lie. The programming interface, reached with the cookie of a session, asks for a header of our own as well, which a form cannot send.
 */
final class SameOrigin {
    static final String OWN_HEADER = "X-Requested-With";
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private SameOrigin() {}

    static boolean allows(HttpServletRequest request, boolean api) {
        if (HARMLESS.contains(request.getMethod())) {
            return true;
        }
        if (api && request.getHeader("Authorization") != null) {
            return true;
        }
        return !(api && request.getHeader(OWN_HEADER) == null) && isOurs(request);
    }

    private static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OURS.contains(site)) {
            return false;
        }
        String origin = request.getHeader("Origin");
        return origin == null || names(origin, request.getHeader("Host"));
    }

    private static boolean names(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
