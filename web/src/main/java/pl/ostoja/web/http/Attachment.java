package pl.ostoja.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header that makes a browser keep an answer as a file. */
public final class Attachment {
    private Attachment() {}

    /** Any name, with Polish letters too (RFC 8187). */
    public static String named(String file) {
        return "attachment; filename*=UTF-8''" + URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
