package pl.ostoja.web.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * All texts of the product in one bundle: the files of the areas merged. Polish, unless the locale is another one we have.
 *
 * <p>A class instead of a file, so that each area keeps a file of its own and pages still see one {@code msg}.
 */
public class Msg extends ResourceBundle {
    /** Whose files are merged; an area that has no texts yet has no file. */
    public static final List<String> AREAS = List.of(
            "app", "faces", "look", "shared", "law", "centre", "audit", "access", "attachment", "job", "duty", "task", "people", "fostering", "qualification",
            "placement", "duplicate", "authority", "wellbeing", "leaving", "absence", "past", "facility", "offer", "contact", "assistance", "supporting", "protection", "review", "plan", "court", "settlement", "ledger", "note", "register", "reporting", "demo", "api");

    private final Map<String, String> texts;

    public Msg() {
        this("pl");
    }

    Msg(String language) {
        texts = Collections.unmodifiableMap(read(language));
    }

    private static Map<String, String> read(String language) {
        var merged = new LinkedHashMap<String, String>();
        for (var area : AREAS) {
            var file = "/pl/ostoja/web/messages/" + area + "_" + language + ".properties";
            try (var stream = Msg.class.getResourceAsStream(file)) {
                if (stream != null) {
                    var properties = new Properties();
                    properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                    properties.forEach((key, text) -> merged.put((String) key, (String) text));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
        return merged;
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
