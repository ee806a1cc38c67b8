package pl.ostoja.web.api.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Pesel;
import pl.ostoja.web.api.Values;

/** Values that are one text, number or answer of yes and no; and explanations. */
final class SimpleTypes {
    private static final Map<Class<?>, String> FORMATS = Map.of(
            UUID.class, "uuid", LocalDate.class, "date", Instant.class, "date-time", LocalDateTime.class, "local-date-time", LocalTime.class, "time",
            Duration.class, "duration", YearMonth.class, "year-month");
    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(int.class, long.class, Integer.class, Long.class);
    private static final Set<Class<?>> ANSWERS = Set.of(boolean.class, Boolean.class);

    private SimpleTypes() {}

    static Optional<ObjectNode> of(Class<?> type) {
        if (FORMATS.containsKey(type)) {
            return text().map(text -> text.put("format", FORMATS.get(type)));
        }
        if (Values.isId(type)) {
            return text().map(text -> text.put("format", "uuid"));
        }
        if (type == Pesel.class) {
            return text().map(text -> text.put("description", "Eleven digits on the way in; masked but for the last four on the way out."));
        }
        if (type == String.class || Values.isValue(type)) {
            return text();
        }
        if (type == BigDecimal.class) {
            return text().map(text -> text.put("pattern", "^-?[0-9]{1,15}(\\.[0-9]{1,6})?$"));
        }
        if (WHOLE_NUMBERS.contains(type)) {
            return typed("integer");
        }
        if (ANSWERS.contains(type)) {
            return typed("boolean");
        }
        if (type == Explanation.class) {
            return typed("object").map(SimpleTypes::explanation);
        }
        return JsonNode.class.isAssignableFrom(type) || type == Object.class ? Optional.of(JsonNodeFactory.instance.objectNode()) : Optional.empty();
    }

    private static ObjectNode explanation(ObjectNode schema) {
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("key").put("type", "string");
        properties.putObject("text").put("type", "string").put("description", "In the language of the account.");
        schema.putArray("required").add("key").add("text");
        return schema;
    }

    private static Optional<ObjectNode> text() {
        return typed("string");
    }

    private static Optional<ObjectNode> typed(String type) {
        return Optional.of(JsonNodeFactory.instance.objectNode().put("type", type));
    }
}
