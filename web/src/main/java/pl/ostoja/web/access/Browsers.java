package pl.ostoja.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How people call the browser that called itself “Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 …”. */
@Named
@ApplicationScoped
public class Browsers {
    /** Each claims to be those below it too, so the first that is found is the one. */
    private static final Map<String, String> PROGRAMS = ordered("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser", "Samsung Internet", "Firefox/", "Firefox",
            "FxiOS", "Firefox", "CriOS", "Chrome", "Chrome/", "Chrome", "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Windows", "Windows", "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Mac OS X", "macOS", "Linux", "Linux");

    /** “Chrome, Windows”; what is not recognised stays as it is. */
    public String name(String agent) {
        if (agent == null) {
            return "";
        }
        String name = Stream.of(PROGRAMS, SYSTEMS).flatMap(names -> first(names, agent).stream()).collect(Collectors.joining(", "));
        return name.isEmpty() ? agent : name;
    }

    private static Optional<String> first(Map<String, String> names, String agent) {
        return names.entrySet().stream().filter(name -> agent.contains(name.getKey())).map(Map.Entry::getValue).findFirst();
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
