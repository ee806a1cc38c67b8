package pl.ostoja.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which value of a body can mend which refusal of a rule. The pages say it already, in the attribute {@code violations} of their fields, and a field is
 * called like the property of the command that it fills.
 */
final class Mends {
    private static final Pattern FIELD = Pattern.compile("<app:(?:field|suggest)\\b[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bid=\"(\\w+)\"");
    private static final Pattern VIOLATIONS = Pattern.compile("\\bviolations=\"([^\"]+)\"");

    private final Map<String, Set<String>> properties = new HashMap<>();

    /** @param pages their sources */
    Mends(Iterable<String> pages) {
        pages.forEach(this::read);
    }

    private void read(String page) {
        FIELD.matcher(page).results().map(found -> found.group()).forEach(field -> {
            var id = ID.matcher(field);
            var violations = VIOLATIONS.matcher(field);
            if (id.find() && violations.find()) {
                for (var key : violations.group(1).split("[ ,]+")) {
                    properties.computeIfAbsent(key, any -> new HashSet<>()).add(id.group(1));
                }
            }
        });
    }

    /** JSON pointer of the one value of the body that can mend the refusal; null if there is none, or if several can. */
    String pointer(String violation, JsonNode body) {
        List<String> found = new ArrayList<>();
        if (body != null && properties.containsKey(violation)) {
            find(properties.get(violation), body, "", found);
        }
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static void find(Set<String> names, JsonNode in, String pointer, List<String> found) {
        in.properties().forEach(property -> {
            String here = pointer + "/" + property.getKey();
            if (names.contains(property.getKey())) {
                found.add(here);
            }
            find(names, property.getValue(), here, found);
        });
    }
}
