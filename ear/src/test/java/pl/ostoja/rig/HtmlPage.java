package pl.ostoja.rig;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page of ours holds for somebody without a browser: links and forms. No parser of anybody else's pages. */
public final class HtmlPage {
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"]*)\"[^>]*>");
    private static final Pattern SEARCH = Pattern.compile("<form\\b(?=[^>]*\\brole=\"search\")[^>]*\\baction=\"([^\"]*)\"[^>]*>");
    private static final Pattern FILTER = Pattern.compile("(?s)<select id=\"filter-[^>]* name=\"(\\w+)\"[^>]*>(.*?)</select>");
    private static final Pattern OPTION = Pattern.compile("<option[^>]* value=\"([^\"]+)\"");
    private static final Pattern ERRORS = Pattern.compile("(?s)<div class=\"note late\" role=\"alert\" tabindex.*?</ul>");
    private static final Pattern NUMERIC = Pattern.compile("&#(\\d+);");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final URI address;
    private final String text;

    private HtmlPage(URI address, String text) {
        this.address = address;
        this.text = text;
    }

    public static HtmlPage of(HttpResponse<String> answer) {
        return new HtmlPage(answer.uri(), answer.body());
    }

    /** Where links and search forms lead within the application, as paths with their queries, in the order of the page. */
    public List<String> links() {
        return Stream.concat(found(LINK), found(SEARCH))
                .map(this::within)
                .filter(link -> link.startsWith("/"))
                .distinct()
                .toList();
    }

    /** Where each choice of each filter and each order of a column leads, one at a time. */
    public List<String> choices() {
        var orders = links().stream().filter(link -> link.startsWith(address.getRawPath() + "?") && link.contains("sort="));
        var filters = FILTER.matcher(text).results().flatMap(filter -> OPTION.matcher(filter.group(2)).results().map(option -> with(filter.group(1), plain(option.group(1)))));
        return Stream.concat(orders, filters).toList();
    }

    /** The form that holds a button with this id, without the form's own. */
    public HtmlForm formWith(String button) {
        return HtmlForm.in(text, button);
    }

    /** What the page says is wrong with what was sent; empty if nothing is. */
    public String errors() {
        return ERRORS.matcher(text).results().map(MatchResult::group).map(HtmlPage::words).findFirst().orElse("");
    }

    private String with(String filter, String chosen) {
        var others = address.getRawQuery() == null
                ? Stream.<String>empty()
                : Arrays.stream(address.getRawQuery().split("&")).filter(pair -> !pair.startsWith(filter + "="));
        return address.getRawPath() + "?" + Stream.concat(others, Stream.of(filter + "=" + URLEncoder.encode(chosen, UTF_8))).collect(joining("&"));
    }

    private Stream<String> found(Pattern pattern) {
        return pattern.matcher(text).results().filter(found -> !found.group().contains(" download")).map(found -> plain(found.group(1)));
    }

    private String within(String link) {
        var leadsTo = address.resolve(link.replace(" ", "%20"));
        boolean ours = address.getAuthority().equals(leadsTo.getAuthority());
        var query = leadsTo.getRawQuery();
        return ours ? leadsTo.getRawPath() + (query == null ? "" : "?" + query) : "";
    }

    private static String words(String html) {
        return plain(TAG.matcher(html).replaceAll(" ")).replaceAll("\\s+", " ").strip();
    }

    /** Text as it was before it was written as HTML. */
    static String plain(String html) {
        Function<MatchResult, String> sign = code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1))));
        return NUMERIC.matcher(html)
                .replaceAll(sign)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
