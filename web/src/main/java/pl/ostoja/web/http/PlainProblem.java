package pl.ostoja.web.http;

import jakarta.json.Json;
import jakarta.servlet.ServletRequest;
import pl.ostoja.web.text.Texts;

/**
 * What every problem of the programming interface begins with (RFC 9457), whoever answers it: the interface itself, or what stands before it.
 *
 * @param code stable, for programs
 * @param instance names the request, as the log does
 */
public record PlainProblem(String title, int status, String code, String instance) {
    public static final String TYPE = "about:blank";
    public static final String MEDIA_TYPE = "application/problem+json";

    public static PlainProblem of(int status, Texts texts, ServletRequest request) {
        var own = "api.problem." + status + ".title";
        var title = texts.of(texts.has(own) ? own : "api.problem." + (status < 500 ? "400." : "500.") + "title");
        return new PlainProblem(title, status, code(status), "urn:ostoja:request:" + RequestNumber.of(request));
    }

    String json() {
        return Json.createObjectBuilder()
                .add("type", TYPE)
                .add("title", title)
                .add("status", status)
                .add("code", code)
                .add("instance", instance)
                .build()
                .toString();
    }

    private static String code(int status) {
        return switch (status) {
            case 400 -> "BAD_REQUEST";
            case 401 -> "NOT_SIGNED_IN";
            case 403 -> "NOT_PERMITTED";
            case 404 -> "NOT_FOUND";
            case 405 -> "METHOD_NOT_ALLOWED";
            case 406 -> "NOT_ACCEPTABLE";
            case 409 -> "TAKEN";
            case 412 -> "CHANGED_MEANWHILE";
            case 413 -> "TOO_LARGE";
            case 415 -> "NO_JSON";
            case 422 -> "REFUSED";
            case 428 -> "VERSION_MISSING";
            case 503 -> "UNAVAILABLE";
            default -> status < 500 ? "BAD_REQUEST" : "FAILED";
        };
    }
}
