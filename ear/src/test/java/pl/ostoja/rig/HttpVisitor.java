package pl.ostoja.rig;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A client without a browser, for the API and for what a browser would not do. Keeps cookies, follows no redirect.
 *
 * <pre>{@code
 * var answer = new HttpVisitor().withHeader("Authorization", "Bearer " + token).get("/api/v1/children");
 * assertThat(answer.statusCode()).isEqualTo(200);
 * assertThat(HttpVisitor.json(answer).get("total").asInt()).isEqualTo(3);
 * }</pre>
 */
public final class HttpVisitor {
    private static final String BOUNDARY = "ostoja-test-boundary";
    private static final Pattern HIDDEN_FIELD = Pattern.compile("<input\\b[^>]*\\btype=\"hidden\"[^>]*>");
    private static final Pattern LOGIN = Pattern.compile("<input\\b[^>]*\\bautocomplete=\"username\"[^>]*>");
    private static final Pattern PASSWORD = Pattern.compile("<input\\b[^>]*\\bautocomplete=\"current-password\"[^>]*>");
    private static final Pattern ENTER = Pattern.compile("<[^>]*\\bname=\"signIn:enter\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new Cookies())
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final URI server;

    public HttpVisitor() {
        this(TestServer.address());
    }

    /** Comes in at another port of the server than everybody. */
    public HttpVisitor(URI server) {
        this.server = server;
    }

    /** Sends this header with every further request. */
    public HttpVisitor withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Signs in through the page, as a browser without scripts would; the cookie stays. */
    public HttpVisitor signIn(String login, String password) {
        var page = get("/access/sign-in");
        var form = hiddenFields(page);
        form.put(nameIn(page, LOGIN), login);
        form.put(nameIn(page, PASSWORD), password);
        form.put(nameIn(page, ENTER), "");
        var answer = postForm("/access/sign-in", form);
        if (answer.statusCode() == 200) {
            throw new IllegalStateException(login + " may not sign in: " + answer.body());
        }
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, "", Map.of());
    }

    public HttpResponse<String> postJson(String path, String json) {
        return send("POST", path, json, Map.of("Content-Type", "application/json"));
    }

    public HttpResponse<String> postForm(String path, Map<String, String> fields) {
        return postPairs(path, fields.entrySet().stream().map(field -> pair(field.getKey(), field.getValue())), Map.of());
    }

    /**
     * Opens a page, fills in the form that holds the button and sends it.
     *
     * @param typed by the ids of the fields without the form's
     * @return where the page leads to, as a path with its query
     * @throws IllegalStateException with the reason if the page does not take it
     */
    public String submit(String path, String button, Map<String, String> typed) {
        return leadsTo(send(path, button, form -> typed.forEach(form::fill)));
    }

    /** Where an answer leads to, as a path with its query. */
    public static String leadsTo(HttpResponse<String> answer) {
        if (answer.statusCode() != 302 && answer.statusCode() != 303) {
            throw new IllegalStateException(answer + " leads nowhere: " + HtmlPage.of(answer).errors());
        }
        var to = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
    }

    /** The same for forms with several boxes to a field, and for answers that lead nowhere. */
    public HttpResponse<String> send(String path, String button, Consumer<HtmlForm> fill) {
        return send(opened(path), button, fill);
    }

    /** The same on a page that is open already, such as one that answered. */
    public HttpResponse<String> send(HttpResponse<String> page, String button, Consumer<HtmlForm> fill) {
        var form = HtmlPage.of(page).formWith(button);
        fill.accept(form);
        return postPairs(form.action(), pairs(form), Map.of());
    }

    /** What a field suggests for what is typed into it on an open page, asked for as its script does. */
    public HttpResponse<String> suggestions(HttpResponse<String> page, String field, String typed) {
        var form = HtmlPage.of(page).formWith(field);
        var name = form.nameOf(field);
        form.fill(field + "_input", typed).fill(field + "_query", typed);
        var asked = Map.of(
                "jakarta.faces.partial.ajax", "true",
                "jakarta.faces.source", name,
                "jakarta.faces.partial.execute", name,
                "jakarta.faces.partial.render", name);
        var pairs = Stream.concat(asked.entrySet().stream().map(one -> pair(one.getKey(), one.getValue())), pairs(form));
        return postPairs(form.action(), pairs, Map.of("Faces-Request", "partial/ajax", "X-Requested-With", "XMLHttpRequest"));
    }

    /** Sends a form with a file; the answer is the page that follows. */
    public HttpResponse<String> upload(String path, String button, String field, String fileName, String content) {
        return upload(path, button, field, fileName, content, Map.of());
    }

    /** The same with other fields filled. */
    public HttpResponse<String> upload(String path, String button, String field, String fileName, String content, Map<String, String> others) {
        var form = HtmlPage.of(opened(path)).formWith(button);
        others.forEach(form::fill);
        var parts = new StringBuilder();
        form.sent().forEach((name, contents) -> contents.stream()
                .filter(one -> !name.endsWith(":" + field))
                .forEach(one -> parts.append(part(name, "", one))));
        var name = form.nameOf(field);
        parts.append(part(name, "; filename=\"" + fileName + "\"\r\nContent-Type: text/csv", content)).append("--").append(BOUNDARY).append("--\r\n");
        return send("POST", form.action(), parts.toString(), Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
    }

    private static String part(String name, String more, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + content + "\r\n";
    }

    private HttpResponse<String> opened(String path) {
        var page = get(path);
        if (page.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + page.statusCode());
        }
        return page;
    }

    private static Stream<String> pairs(HtmlForm form) {
        return form.sent().entrySet().stream().flatMap(field -> field.getValue().stream().map(content -> pair(field.getKey(), content)));
    }

    private HttpResponse<String> postPairs(String path, Stream<String> pairs, Map<String, String> more) {
        var all = new LinkedHashMap<>(more);
        all.put("Content-Type", "application/x-www-form-urlencoded");
        return send("POST", path, pairs.collect(Collectors.joining("&")), all);
    }

    /** Any method, with headers for this request only. An empty body is not sent. */
    public HttpResponse<String> send(String method, String path, String body, Map<String, String> more) {
        return send(server.resolve(path), method, body, more);
    }

    /** The same to any address of this machine, such as the management interface. */
    public HttpResponse<String> send(URI address, String method, String body, Map<String, String> more) {
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        more.forEach(request::setHeader);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + address + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON in " + answer + ": " + answer.body(), e);
        }
    }

    /** The hidden fields of a page, such as the view state, which a form must send back. */
    public static Map<String, String> hiddenFields(HttpResponse<String> page) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN_FIELD.matcher(page.body()).results().map(match -> match.group()).forEach(input -> {
            var name = NAME.matcher(input);
            var value = VALUE.matcher(input);
            if (name.find()) {
                fields.put(name.group(1), value.find() ? value.group(1) : "");
            }
        });
        return fields;
    }

    private static String nameIn(HttpResponse<String> page, Pattern element) {
        return element.matcher(page.body())
                .results()
                .flatMap(found -> NAME.matcher(found.group()).results())
                .map(name -> name.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + element + " in " + page.body()));
    }

    private static String pair(String name, String content) {
        return encoded(name) + "=" + encoded(content);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
