package pl.ostoja.shared;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** How an explanation is stored: every argument is an object with one field that names its type. */
final class ExplanationJson {
    private ExplanationJson() {}

    static String write(Explanation explanation) {
        return object(explanation).toString();
    }

    static Explanation read(String json) {
        try (var reader = SharedJson.JSON.createReader(new StringReader(json))) {
            return explanation(reader.readObject());
        }
    }

    private static JsonObject object(Explanation explanation) {
        var args = SharedJson.JSON.createArrayBuilder();
        explanation.args().forEach(arg -> args.add(typed(arg)));
        return SharedJson.JSON.createObjectBuilder().add("key", explanation.key()).add("args", args).build();
    }

    private static JsonObject typed(Object arg) {
        var typed = SharedJson.JSON.createObjectBuilder();
        return switch (arg) {
            case Explanation because -> typed.add("because", object(because)).build();
            case LocalDate day -> typed.add("day", day.toString()).build();
            case LocalDateTime localMoment -> typed.add("localMoment", localMoment.toString()).build();
            case Instant moment -> typed.add("moment", moment.toString()).build();
            case Integer number -> typed.add("integer", number.toString()).build();
            case Long number -> typed.add("long", number.toString()).build();
            case BigDecimal number -> typed.add("decimal", number.toPlainString()).build();
            default -> typed.add("text", arg.toString()).build();
        };
    }

    private static Explanation explanation(JsonObject object) {
        return new Explanation(
                object.getString("key"),
                object.getJsonArray("args").stream().map(ExplanationJson::argument).toList());
    }

    private static Object argument(JsonValue value) {
        var typed = value.asJsonObject().entrySet().iterator().next();
        if (typed.getKey().equals("because")) {
            return explanation(typed.getValue().asJsonObject());
        }
        var text = ((JsonString) typed.getValue()).getString();
        return switch (typed.getKey()) {
            case "day" -> LocalDate.parse(text);
            case "localMoment" -> LocalDateTime.parse(text);
            case "moment" -> Instant.parse(text);
            case "integer" -> Integer.valueOf(text);
            case "long" -> Long.valueOf(text);
            case "decimal" -> new BigDecimal(text);
            case "text" -> text;
            default -> throw new IllegalArgumentException("unknown type of argument: " + typed.getKey());
        };
    }
}
