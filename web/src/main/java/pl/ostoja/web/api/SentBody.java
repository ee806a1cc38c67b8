package pl.ostoja.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** What came in the body of this request: kept to recognise the request when it is repeated, and to be shown when somebody else was faster. */
final class SentBody {
    private static final String BYTES = SentBody.class.getName() + ".bytes";
    private static final String CONTENT = SentBody.class.getName() + ".content";

    private SentBody() {}

    /** All of it, unless it is larger than that. */
    static byte[] read(HttpServletRequest request, InputStream body, int largest) throws IOException {
        byte[] bytes = body.readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        request.setAttribute(BYTES, bytes);
        return bytes;
    }

    static void keep(HttpServletRequest request, JsonNode content) {
        request.setAttribute(CONTENT, content);
    }

    /** Null if there was none, or none that could be read. */
    static JsonNode content(HttpServletRequest request) {
        return (JsonNode) request.getAttribute(CONTENT);
    }

    /** Of everything the client asked for: the address, the version it started from and the body. */
    static String fingerprint(HttpServletRequest request) {
        MessageDigest digest = sha256();
        for (var part : new String[] {request.getMethod(), request.getRequestURI(), request.getQueryString(), request.getHeader("If-Match")}) {
            digest.update(Objects.toString(part, "").getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        if (request.getAttribute(BYTES) instanceof byte[] bytes) {
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
