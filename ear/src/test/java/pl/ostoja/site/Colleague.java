package pl.ostoja.site;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import pl.ostoja.rig.HttpVisitor;

/**
 * Somebody with an account of their own, so that a test may change its rights and its password.
 *
 * @param account the address of the account's page
 * @param oneTimePassword what the administrator was shown once
 */
public record Colleague(String login, String account, String oneTimePassword) {
    public static final String PASSWORD = "siedem kóz na moście";
    private static final Pattern ONE_TIME_PASSWORD = Pattern.compile("id=\"oneTimePassword\">([^<]+)<");
    private static final Pattern LINK_TO_ACCOUNT = Pattern.compile("/access/details\\?account=[0-9a-f-]+");

    /** Makes the account, gives the role and notes the papers without which nobody may work. */
    public static Colleague employed(HttpVisitor administrator, String name, String role) {
        var login = "k" + Long.toString(System.nanoTime(), 36);
        var page = administrator.send("/access/new-account", "make", form -> form.fill("login", login).fill("name", name));
        var account = first(LINK_TO_ACCOUNT, page);
        administrator.submit(account, "giveRole", Map.of("role", role, "since", "1.02.2024"));
        administrator.submit(account, "issue", Map.of("number", "2/2024", "scope", "wszystko", "issuedOn", "1.02.2024", "undertakingSignedOn", "1.02.2024"));
        return new Colleague(login, account, oneTimePassword(page));
    }

    static String oneTimePassword(HttpResponse<String> page) {
        return first(ONE_TIME_PASSWORD, page);
    }

    /** Signed in, with the one-time password replaced by {@link #PASSWORD}. */
    HttpVisitor atWork() {
        return chosen(login, oneTimePassword);
    }

    HttpVisitor signedIn() {
        return new HttpVisitor().signIn(login, PASSWORD);
    }

    public static HttpVisitor chosen(String login, String oneTimePassword) {
        var visitor = new HttpVisitor().signIn(login, oneTimePassword);
        visitor.submit("/access/password", "save", Map.of("present", oneTimePassword, "chosen", PASSWORD, "repeated", PASSWORD));
        return visitor;
    }

    static String first(Pattern pattern, HttpResponse<String> page) {
        var found = pattern.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + page.body());
        }
        return found.group(found.groupCount());
    }
}
