package pl.ostoja.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Who works, in which centre and role, and how long the session will last: what the frame of every page shows. */
@Named("user")
@RequestScoped
public class CurrentUser {
    @Inject HttpServletRequest request;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public String getName() {
        return isSignedIn() ? request.getUserPrincipal().getName() : "";
    }

    public String getCentre() {
        return "";
    }

    public String getRole() {
        return "";
    }

    /** After how many seconds without a request the session ends. */
    public int getIdleSeconds() {
        var session = request.getSession(false);
        return session == null ? 0 : session.getMaxInactiveInterval();
    }

    /** After how many seconds it ends whatever happens. */
    public int getSecondsLeft() {
        return 0;
    }
}
