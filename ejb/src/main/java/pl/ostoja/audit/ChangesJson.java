package pl.ostoja.audit;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;

/** Field changes as the text that is stored and hashed. */
final class ChangesJson {
    /** Kept: every call of the static methods of Json looks for the provider anew, which takes longer than the text itself. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private ChangesJson() {}

    static String write(List<FieldChange> changes) {
        if (changes.isEmpty()) {
            return null;
        }
        JsonArrayBuilder array = JSON.createArrayBuilder();
        for (FieldChange change : changes) {
            JsonObjectBuilder object = JSON.createObjectBuilder().add("field", change.field());
            if (change.before() != null) {
                object.add("before", change.before());
            }
            if (change.after() != null) {
                object.add("after", change.after());
            }
            array.add(object);
        }
        return array.build().toString();
    }

    static List<FieldChange> read(String text) {
        if (text == null) {
            return List.of();
        }
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(object -> new FieldChange(object.getString("field"), object.getString("before", null), object.getString("after", null)))
                    .toList();
        }
    }
}
