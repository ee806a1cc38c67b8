package pl.ostoja.web.text;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page as its author wrote it, with everything that it includes by a fixed name.
 *
 * @param address as it is linked: {@code /placement/list}
 */
public record PageSource(String address, String text) {
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"([^\"#]+)\"");

    /** All that have an address of their own. */
    public static List<PageSource> all() {
        Path parts = Sources.PAGES.resolve("WEB-INF");
        return Sources.pages().stream().filter(file -> !file.startsWith(parts)).map(PageSource::of).toList();
    }

    private static PageSource of(Path file) {
        return new PageSource("/" + Sources.PAGES.relativize(file).toString().replace('\\', '/').replaceFirst("\\.xhtml$", ""), whole(file));
    }

    /** What is included stands before the tag that includes it. */
    private static String whole(Path file) {
        return INCLUDED.matcher(Sources.text(file)).replaceAll(include -> Matcher.quoteReplacement(whole(included(file, include.group(1))) + include.group()));
    }

    private static Path included(Path by, String name) {
        return name.startsWith("/") ? Sources.PAGES.resolve(name.substring(1)) : by.resolveSibling(name);
    }

    /** What stands between the beginning of the tag and its end, for each time that the page has it. */
    public Stream<String> parts(String tag) {
        return Pattern.compile("<" + tag + "\\b.*?</" + tag + ">", Pattern.DOTALL).matcher(text).results().map(found -> found.group());
    }
}
