package pl.ostoja.web.http;

import jakarta.el.ELException;
import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.faces.FacesException;
import jakarta.faces.view.facelets.TagAttributeException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationTargetException;
import java.sql.SQLException;
import java.util.List;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.shared.NotFound;

/** What an exception means to the one who asked, once the wrappers of the container are taken off. */
public final class Failures {
    /** After how long it is worth trying again when the database could not be reached. */
    public static final String RETRY_SECONDS = "30";

    private static final List<Class<? extends Throwable>> WRAPPERS = List.of(
            FacesException.class, TagAttributeException.class, ELException.class, EJBException.class, EJBTransactionRolledbackException.class, ServletException.class,
            InvocationTargetException.class);
    /** What Weld wraps around a page bean that is refused while it loads. By name: only the server has the class. */
    private static final String AROUND_POST_CONSTRUCT = "org.jboss.weld.exceptions.WeldException";
    private static final String CONNECTION_CLASS = "08";
    private static final String UNIQUE_VIOLATION = "23505";

    private Failures() {}

    /** The first exception that is not merely a wrapper. */
    public static Throwable cause(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null && isWrapper(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }

    /**
     * 404 and 403 for refusals; 503 while the database cannot be reached, which passes; 409 for an identifier that a program made and that is taken, by
     * something that was taken away or that somebody else may see; else 500.
     */
    public static int status(Throwable thrown) {
        return switch (cause(thrown)) {
            case NotFound missing -> HttpServletResponse.SC_NOT_FOUND;
            case NotPermitted refusal -> HttpServletResponse.SC_FORBIDDEN;
            default -> ofFault(thrown);
        };
    }

    private static int ofFault(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (isUnreachableDatabase(cause)) {
                return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            }
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return HttpServletResponse.SC_CONFLICT;
            }
        }
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Exactly these classes: a subclass such as ViewExpiredException has something to say itself. */
    private static boolean isWrapper(Throwable thrown) {
        return WRAPPERS.contains(thrown.getClass()) || thrown.getClass().getName().equals(AROUND_POST_CONSTRUCT);
    }

    /** SQL states of class 08 are connection failures; the pool of the server says it with an exception of the connectors API. */
    private static boolean isUnreachableDatabase(Throwable thrown) {
        return thrown instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith(CONNECTION_CLASS)
                || thrown.getClass().getName().equals("jakarta.resource.ResourceException");
    }
}
