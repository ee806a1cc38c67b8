package pl.ostoja.web.export;

import java.util.regex.Pattern;

/** Takes the sting out of texts that a spreadsheet would compute (ASVS 5.0, 1.2.10): somebody may have given a child the name “=1+1”. */
final class Harmless {
    private static final Pattern COMPUTED = Pattern.compile("[=+\\-@\\t\\r\\n\\u0000].*", Pattern.DOTALL);

    private Harmless() {}

    static String text(String text) {
        return COMPUTED.matcher(text).matches() ? "'" + text : text;
    }
}
