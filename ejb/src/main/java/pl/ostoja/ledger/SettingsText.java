package pl.ostoja.ledger;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import pl.ostoja.settlement.Settings;
import pl.ostoja.shared.SharedJson;

/** The answers of a centre as a text, each under its name: constants by name, the others as yes or no. */
final class SettingsText {
    private static final RecordComponent[] ANSWERS = Settings.class.getRecordComponents();

    private SettingsText() {}

    static String write(Settings settings) {
        JsonObjectBuilder text = SharedJson.JSON.createObjectBuilder();
        for (RecordComponent answer : ANSWERS) {
            Object given = answer(settings, answer);
            text.add(answer.getName(), given instanceof Enum<?> constant ? constant.name() : given.toString());
        }
        return text.build().toString();
    }

    static Settings read(String text) {
        try (JsonReader reader = SharedJson.JSON.createReader(new StringReader(text))) {
            JsonObject answers = reader.readObject();
            Class<?>[] types = Arrays.stream(ANSWERS).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = Arrays.stream(ANSWERS).map(answer -> value(answer.getType(), answers.getString(answer.getName()))).toArray();
            return Settings.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("kept settings cannot be read", e);
        }
    }

    private static Object value(Class<?> type, String text) {
        if (type == boolean.class) {
            return Boolean.valueOf(text);
        }
        return Arrays.stream(type.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(text)).findFirst().orElseThrow();
    }

    private static Object answer(Settings settings, RecordComponent answer) {
        try {
            return answer.getAccessor().invoke(settings);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(answer + " cannot be read", e);
        }
    }
}
