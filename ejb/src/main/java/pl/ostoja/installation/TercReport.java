package pl.ostoja.installation;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.ostoja.centre.RowError;
import pl.ostoja.centre.TercCounts;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.SharedJson;

/**
 * What an import of a TERC file did.
 *
 * @param errors the first thousand rows left out
 */
public record TercReport(TercCounts counts, List<RowError> errors) implements Serializable {
    byte[] toJson() {
        JsonArrayBuilder rows = SharedJson.JSON.createArrayBuilder();
        errors.forEach(error -> rows.add(SharedJson.JSON.createObjectBuilder().add("line", error.line()).add("why", error.why().toJson())));
        return SharedJson.JSON.createObjectBuilder().add("counts", json(counts)).add("errors", rows).build().toString().getBytes(StandardCharsets.UTF_8);
    }

    static TercReport fromJson(byte[] content) {
        try (JsonReader reader = SharedJson.JSON.createReader(new ByteArrayInputStream(content))) {
            JsonObject report = reader.readObject();
            return new TercReport(
                    counts(report.getJsonObject("counts")),
                    report.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                            .map(row -> new RowError(row.getJsonNumber("line").longValue(), Explanation.fromJson(row.getString("why"))))
                            .toList());
        }
    }

    static JsonObject json(TercCounts counts) {
        return SharedJson.JSON.createObjectBuilder()
                .add("began", counts.began())
                .add("changed", counts.changed())
                .add("unchanged", counts.unchanged())
                .add("ended", counts.ended())
                .add("faulty", counts.faulty())
                .build();
    }

    static TercCounts counts(JsonObject counts) {
        return new TercCounts(
                counts.getInt("began"), counts.getInt("changed"), counts.getInt("unchanged"), counts.getInt("ended"), counts.getInt("faulty"));
    }
}
