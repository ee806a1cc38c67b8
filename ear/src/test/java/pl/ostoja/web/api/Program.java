package pl.ostoja.web.api;

import static pl.ostoja.browser.DemoAccounts.PASSWORD;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import pl.ostoja.rig.HttpVisitor;

/** A program that works with the personal token of an account of the demonstration. */
public final class Program {
    private static final Pattern TOKEN = Pattern.compile("<code id=\"newToken\">([^<]+)</code>");
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final String API = "/api/v1/";
    private static final String FORM = "newTokenForm";

    private final HttpVisitor visitor;

    private Program(HttpVisitor visitor) {
        this.visitor = visitor;
    }

    public static Program of(String login) {
        return withToken(TOKENS.computeIfAbsent(login, Program::token));
    }

    /** The same interface used by a person at the screen, who may do a few things that a token may not. */
    static Program inPerson(String login) {
        return inPerson(new HttpVisitor().signIn(login, PASSWORD));
    }

    /** Of somebody who has signed in. */
    public static Program inPerson(HttpVisitor visitor) {
        return new Program(visitor.withHeader("X-Requested-With", "ostoja"));
    }

    /** With a token that was made elsewhere. */
    static Program withToken(String token) {
        return new Program(new HttpVisitor().withHeader("Authorization", "Bearer " + token));
    }

    HttpResponse<String> get(String path) {
        return visitor.get(API + path);
    }

    public JsonNode read(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return HttpVisitor.json(answer);
    }

    public HttpResponse<String> post(String path, String json) {
        return visitor.postJson(API + path, json);
    }

    /** Posts and expects that something is made; its identifier. */
    public String create(String path, String json) {
        var answer = post(path, json);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return HttpVisitor.json(answer).get("id").textValue();
    }

    /** Changes something as it was when it had this tag. */
    public HttpResponse<String> change(String method, String path, String tag, String json) {
        return send(method, path, json, Map.of("If-Match", tag));
    }

    HttpResponse<String> send(String method, String path, String json, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.putIfAbsent("Content-Type", "application/json");
        return visitor.send(method, API + path, json, all);
    }

    HttpResponse<String> delete(String path) {
        return send("DELETE", path, "", Map.of());
    }

    /** The right that a refusal names. */
    static String missingRight(HttpResponse<String> answer) {
        return answer.statusCode() == 403 ? HttpVisitor.json(answer).get("needs").textValue() : "none, but " + answer.statusCode() + " " + answer.body();
    }

    /** The row that has this in the field. */
    static JsonNode find(JsonNode rows, String field, String wanted) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.get(field).asText().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + field + " " + wanted + " in " + rows));
    }

    static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    /** Made as its owner makes it: on the page of the own account. */
    private static String token(String login) {
        var person = new HttpVisitor().signIn(login, PASSWORD);
        var form = HttpVisitor.hiddenFields(person.get("/access/account"));
        form.keySet().removeIf(name -> !name.startsWith(FORM) && !name.startsWith("jakarta.faces."));
        form.put(FORM, FORM);
        form.put(FORM + ":tokenName", "program");
        form.put(FORM + ":tokenExpiry", LocalDate.now().plusMonths(1).toString());
        form.put(FORM + ":tokenPassword", PASSWORD);
        form.put(FORM + ":createToken", "");
        var page = person.postForm("/access/account", form).body();
        return TOKEN.matcher(page).results().map(found -> found.group(1)).findFirst().orElseThrow(() -> new IllegalStateException("No token in " + page));
    }
}
