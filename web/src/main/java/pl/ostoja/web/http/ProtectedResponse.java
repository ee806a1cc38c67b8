package pl.ostoja.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * An answer with the headers of ASVS 5.0 level 2 from the start. The policy is the strictest one; a page of PrimeFaces
 * replaces it by one that names the nonce of its own scripts (it would otherwise be added, and two policies forbid what
 * either forbids).
 */
final class ProtectedResponse extends HttpServletResponseWrapper {
    private static final String POLICY = "Content-Security-Policy";
    /** In step with primefaces.CSP_POLICY in web.xml. */
    static final String STRICT = "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; "
            + "script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    ProtectedResponse(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        setHeader(POLICY, STRICT);
        setHeader("X-Content-Type-Options", "nosniff");
        setHeader("X-Frame-Options", "DENY");
        setHeader("Referrer-Policy", "same-origin");
        setHeader("Cross-Origin-Opener-Policy", "same-origin");
        setHeader("Cross-Origin-Resource-Policy", "same-origin");
        setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (request.isSecure()) {
            setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
        if (!request.getRequestURI().startsWith(RESOURCES)) {
            setHeader("Cache-Control", "no-store");
        }
    }

    @Override
    public void addHeader(String name, String text) {
        if (POLICY.equalsIgnoreCase(name)) {
            setHeader(name, text);
        } else {
            super.addHeader(name, text);
        }
    }
}
