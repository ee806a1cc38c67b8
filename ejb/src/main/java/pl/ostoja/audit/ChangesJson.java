package pl.ostoja.audit;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import pl.ostoja.shared.SharedJson;

/** Field changes as the text that is stored and hashed. */
final class ChangesJson {
    private ChangesJson() {}

    static String write(List<FieldChange> changes) {
        if (changes.isEmpty()) {
            return null;
        }
        JsonArrayBuilder array = SharedJson.JSON.createArrayBuilder();
        for (FieldChange change : changes) {
            JsonObjectBuilder object = SharedJson.JSON.createObjectBuilder().add("field", change.field());
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
        try (JsonReader reader = SharedJson.JSON.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(object -> new FieldChange(object.getString("field"), object.getString("before", null), object.getString("after", null)))
                    .toList();
        }
    }
}
