package pl.ostoja.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A request that brings a fresh nonce for the scripts of the page it will be answered with.
 *
 * <p>PrimeFaces keeps the nonce of the first rendering for the life of a view and expects a script to send it back with
 * every form. That would reuse a number that is to be used once, and a form without script would be refused. So the
 * nonce of a full page is always made here; only partial (Ajax) requests, which change a page that is already there, go on
 * with the page's own.
 */
public final class NonceRequest extends HttpServletRequestWrapper {
    /** The name by which PrimeFaces knows it, as a parameter and in the view. */
    public static final String NAME = "primefaces.nonce";

    private final String nonce = Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

    NonceRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        return NAME.equals(name) && !isPartial() ? nonce : super.getParameter(name);
    }

    private boolean isPartial() {
        return "partial/ajax".equals(getHeader("Faces-Request"));
    }
}
