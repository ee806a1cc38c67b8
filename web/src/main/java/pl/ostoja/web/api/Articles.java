package pl.ostoja.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the law says what a rule says, from docs/rules.md. */
final class Articles {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]{3,4}-[0-9]+) \\| .+ \\| (.+) \\| `\\w+` \\| `\\w+` \\|$");
    private static final String OURS = "–";
    private static final Map<String, String> ARTICLES = read();

    private Articles() {}

    /** Null for a rule that is ours and no act's. */
    static String of(String rule) {
        return rule == null ? null : ARTICLES.get(rule);
    }

    private static Map<String, String> read() {
        try (var rules = Articles.class.getResourceAsStream("rules.md")) {
            return ROW.matcher(new String(rules.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .filter(row -> !row.group(2).equals(OURS))
                    .collect(Collectors.toUnmodifiableMap(row -> row.group(1), row -> row.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
