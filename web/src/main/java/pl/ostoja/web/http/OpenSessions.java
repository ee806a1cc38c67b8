package pl.ostoja.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.access.OpenSession;

/**
 * The session of a request, and the container's own session beside it, which holds nothing but the state of pages. That one belongs to exactly one
 * sign-in: whoever signs in next in the same browser, or was handed its id by somebody else, starts with an empty one.
 */
public final class OpenSessions {
    private static final String OF_REQUEST = OpenSession.class.getName();
    private static final String OWNER = OpenSessions.class.getName();

    private OpenSessions() {}

    public static void keep(HttpServletRequest request, OpenSession session) {
        request.setAttribute(OF_REQUEST, session);
    }

    /** The session at a screen through which the request came; none for tokens and strangers. */
    public static Optional<OpenSession> of(HttpServletRequest request) {
        return Optional.ofNullable((OpenSession) request.getAttribute(OF_REQUEST));
    }

    /** Makes sure that the state of pages belongs to who calls. */
    public static void bindPages(HttpServletRequest request) {
        Optional<UUID> caller = of(request).map(OpenSession::id);
        HttpSession pages = request.getSession(false);
        if (pages != null && !caller.equals(Optional.ofNullable(pages.getAttribute(OWNER)))) {
            pages.invalidate();
            pages = null;
        }
        if (pages == null && caller.isPresent()) {
            request.getSession().setAttribute(OWNER, caller.get());
        }
    }

    public static void dropPages(HttpServletRequest request) {
        HttpSession pages = request.getSession(false);
        if (pages != null) {
            pages.invalidate();
        }
    }
}
