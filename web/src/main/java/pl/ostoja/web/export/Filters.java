package pl.ostoja.web.export;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What narrowed an exported list, as the trail keeps it: constants, days and identifiers; of what was typed freely only that there was something. */
final class Filters {
    private static final Pattern CONSTANT = Pattern.compile("[A-Za-z_-]{1,60}|[\\d.-]{1,10}|[0-9a-f-]{36}");
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f-]{36}");
    private static final Set<String> TYPED = Set.of("q", "account", "request");

    private Filters() {}

    static String inWords(Map<String, String[]> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .filter(parameter -> !parameter.getKey().equals("page") && !parameter.getValue()[0].isBlank())
                        .map(parameter -> word(parameter.getKey()) + "=" + (isTyped(parameter.getKey(), parameter.getValue()[0]) ? "…" : word(parameter.getValue()[0])))
                        .collect(Collectors.joining(" "));
    }

    /** A request for a place is named by its identifier, the request that the trail is searched for by what somebody types. */
    private static boolean isTyped(String name, String value) {
        return TYPED.contains(name) && !IDENTIFIER.matcher(value).matches();
    }

    private static String word(String text) {
        return CONSTANT.matcher(text).matches() ? text : "…";
    }
}
