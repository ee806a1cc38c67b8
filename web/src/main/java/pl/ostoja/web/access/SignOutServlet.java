package pl.ostoja.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pl.ostoja.access.SessionService;
import pl.ostoja.web.http.OpenSessions;

/** Ends the session, at the server first. */
@WebServlet(Paths.SIGN_OUT)
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SessionService sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sessions.signOut();
        leave(request, response);
        Redirect.to(Paths.SIGN_IN + "?out=true", request, response);
    }

    /** Leaves nothing of the session in the browser. The known device stays known, and so does the language. */
    static void leave(HttpServletRequest request, HttpServletResponse response) {
        OpenSessions.dropPages(request);
        SessionCookies.dropSession(response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }
}
