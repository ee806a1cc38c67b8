package pl.ostoja.web.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.ostoja.web.text.Texts;

/**
 * The page shown when something went wrong: in the user's language, with the number of the request, without a word about
 * the inside. It needs neither Faces nor a session nor the database, because any of them may be what failed. What asked
 * for data gets problem details (RFC 9457).
 */
public class ProblemServlet extends HttpServlet {
    private static final System.Logger LOG = System.getLogger(ProblemServlet.class.getName());
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+(?:\\.\\w+)*)}}");

    private String page;

    @Override
    public void init() throws ServletException {
        try (InputStream stream = getServletContext().getResourceAsStream("/WEB-INF/templates/problem.html")) {
            page = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse plain) throws IOException {
        var status = status(request);
        var response = new ProtectedResponse(request, plain);
        response.setStatus(status);
        response.setHeader("X-Request-Id", RequestNumber.of(request));
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", Failures.RETRY_SECONDS);
        }
        response.setCharacterEncoding("UTF-8");
        var texts = Texts.in(LanguageCookie.of(request));
        var asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (asked.startsWith("/api/")) {
            response.setContentType(PlainProblem.MEDIA_TYPE);
            response.getWriter().write(PlainProblem.of(status, texts, request).json());
        } else {
            response.setContentType("text/html");
            response.getWriter().write(filled(status, texts, RequestNumber.of(request)));
        }
    }

    /** A fault that nobody logged yet is logged here; its number tells which answer it belongs to. */
    private static int status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            int status = Failures.status(thrown);
            if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                LOG.log(System.Logger.Level.ERROR, "request " + RequestNumber.of(request) + " failed", thrown);
            }
            return status;
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status == null ? HttpServletResponse.SC_NOT_FOUND : (Integer) status;
    }

    private String filled(int status, Texts texts, String number) {
        return PLACE.matcher(page).replaceAll(place -> Matcher.quoteReplacement(filling(place, status, texts, number)));
    }

    private static String filling(MatchResult place, int status, Texts texts, String number) {
        return switch (place.group(1)) {
            case "language" -> texts.getLanguage().code();
            case "number" -> number;
            case "title" -> texts.of(key(status, "title", texts));
            case "text" -> texts.of(key(status, "text", texts));
            default -> texts.of(place.group(1));
        };
    }

    /** Each status has its own words if there are any, else those of its kind. */
    private static String key(int status, String part, Texts texts) {
        var own = "app.problem." + status + "." + part;
        return texts.has(own) ? own : "app.problem." + (status < 500 ? "400." : "500.") + part;
    }
}
