package pl.ostoja.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.web.text.Msg;
import pl.ostoja.web.text.Texts;

/**
 * The names of records and fields in the user's language: the messages {@code audit.record.<KIND>} and {@code <area>.field.<KIND>.<field>}, whichever
 * area says it, or {@code audit.field.<field>} for what means the same everywhere. What has no name yet is shown as the code calls it, but readable.
 */
@Named
@RequestScoped
public class FieldNames {
    @Inject Texts texts;

    public String record(String kind) {
        var key = "audit.record." + kind;
        return texts.has(key) ? texts.of(key) : kind == null ? "" : words(kind);
    }

    public String field(String kind, String field) {
        return keys(kind, field).filter(texts::has).findFirst().map(texts::of).orElseGet(() -> words(field));
    }

    public String fields(String kind, List<String> fields) {
        return fields.stream().map(field -> field(kind, field)).distinct().collect(Collectors.joining(", "));
    }

    /** Where the name may stand, the nearest first. */
    static Stream<String> keys(String kind, String field) {
        return Stream.concat(Msg.AREAS.stream().map(area -> area + ".field." + kind + "." + field), Stream.of("audit.field." + field));
    }

    /** {@code contact.postalCode} becomes “contact postal code”. */
    private static String words(String name) {
        var spaced = name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").replace('.', ' ').replace('_', ' ');
        return spaced.toLowerCase(Locale.ROOT);
    }
}
