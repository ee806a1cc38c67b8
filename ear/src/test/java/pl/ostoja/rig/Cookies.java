package pl.ostoja.rig;

import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cookies of one server. Like a browser, and unlike the JDK's, sends secure ones to localhost without TLS. */
final class Cookies extends CookieHandler {
    private final Map<String, String> kept = new TreeMap<>();

    @Override
    public Map<String, List<String>> get(URI address, Map<String, List<String>> request) {
        var pairs = kept.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .toList();
        return pairs.isEmpty() ? Map.of() : Map.of("Cookie", List.of(String.join("; ", pairs)));
    }

    @Override
    public void put(URI address, Map<String, List<String>> answer) {
        answer.forEach((name, values) -> {
            if ("Set-Cookie".equalsIgnoreCase(name)) {
                values.stream().flatMap(value -> HttpCookie.parse(value).stream()).forEach(this::keep);
            }
        });
    }

    private void keep(HttpCookie cookie) {
        if (cookie.hasExpired()) {
            kept.remove(cookie.getName());
        } else {
            kept.put(cookie.getName(), cookie.getValue());
        }
    }
}
