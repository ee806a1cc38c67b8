package pl.ostoja.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The tags of answers. A tag begins with the version of the record, if it has one: that is what an edit is held against. The rest is a hash of the
 * whole answer, since an answer tells more than its record, and in the language of whoever asks.
 */
final class Versions {
    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})(-[0-9a-f]{1,64})?\"");
    private static final int HASH_LENGTH = 16;

    private Versions() {}

    /** @param version null if the record has none */
    static String tag(Long version, byte[] answer) {
        String hash = HexFormat.of().formatHex(SentBody.sha256().digest(answer)).substring(0, HASH_LENGTH);
        return version == null ? "\"" + hash + "\"" : "\"" + version + "-" + hash + "\"";
    }

    /** The version that the client has seen. */
    static long ifMatch(HttpServletRequest request) {
        String given = request.getHeader("If-Match");
        if (given == null) {
            throw new ClientErrorException(Response.Status.PRECONDITION_REQUIRED);
        }
        var tag = TAG.matcher(given.strip());
        if (!tag.matches()) {
            throw BadInput.header("If-Match", "api.input.ifMatch");
        }
        return Long.parseLong(tag.group(1));
    }

    static boolean isKnown(HttpServletRequest request, String tag) {
        String known = request.getHeader("If-None-Match");
        return known != null && (known.strip().equals("*") || known.contains(tag));
    }
}
