package pl.ostoja.web.text;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.ostoja.shared.Explanation;

/** Every text is there in both languages, and every text that is there is used. */
class BundleTest {
    private static final Path FILES = Path.of("src/main/resources/pl/ostoja/web/messages");
    private static final Pattern QUOTED = Pattern.compile("[\"']([A-Za-z0-9][\\w.]*)[\"']");
    private static final Pattern KEY = Pattern.compile("(?:" + String.join("|", Msg.AREAS) + ")(?:\\.\\w+)+");
    /** Named by the history of a record, which takes the names of fields from the trail. */
    private static final Pattern FIELD_OF_A_RECORD = Pattern.compile("\\w+\\.field\\.[\\w.]+");
    private static final Set<String> QUOTATIONS = Stream.concat(Sources.pages().stream(), Sources.java().stream())
            .flatMap(file -> QUOTED.matcher(Sources.text(file)).results())
            .map(found -> found.group(1))
            .collect(toCollection(TreeSet::new));

    static Stream<String> areasWithTexts() {
        return Msg.AREAS.stream().filter(area -> Files.exists(file(area, "pl")) || Files.exists(file(area, "en")));
    }

    @ParameterizedTest
    @MethodSource("areasWithTexts")
    void bothLanguagesHaveTheSameKeys(String area) throws IOException {
        assertThat(keys(area, "en")).isEqualTo(keys(area, "pl"));
    }

    @ParameterizedTest
    @MethodSource("areasWithTexts")
    void keysBeginWithTheirArea(String area) throws IOException {
        var beginning = area.equals("faces") ? "jakarta.faces." : area + ".";
        assertThat(keys(area, "pl")).allMatch(key -> key.startsWith(beginning));
    }

    @Test
    void everyFileBelongsToAnArea() throws IOException {
        try (var files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("_(pl|en)\\.properties$", ""))).isSubsetOf(Msg.AREAS);
        }
    }

    /** An area whose screens are not written yet has no file; its first text makes all of its texts due. */
    @Test
    void everyKeyThatIsUsedHasItsText() throws IOException {
        var withTexts = areasWithTexts().collect(toSet());
        var used = QUOTATIONS.stream().filter(quoted -> KEY.matcher(quoted).matches() && withTexts.contains(quoted.split("\\.")[0]));
        assertThat(allKeys()).containsAll(used.toList());
    }

    @Test
    void everyTextIsUsed() throws IOException {
        var prefixes = QUOTATIONS.stream().filter(quoted -> quoted.endsWith(".")).toList();
        var constants = constants().collect(toSet());
        var orphans = allKeys().stream()
                .filter(key -> !QUOTATIONS.contains(key) && !constants.contains(key) && !key.startsWith("jakarta.faces."))
                .filter(key -> !FIELD_OF_A_RECORD.matcher(key).matches())
                .filter(key -> prefixes.stream().noneMatch(prefix -> key.startsWith(prefix) && QUOTATIONS.contains(last(key))));
        assertThat(orphans).isEmpty();
    }

    @Test
    void anEnumHasTextsForAllOfItsConstantsOrForNone() throws IOException {
        var keys = allKeys();
        var named = keys.stream().map(BundleTest::withoutLast).collect(toSet());
        var missing = constants().filter(key -> named.contains(withoutLast(key)) && !keys.contains(key));
        assertThat(missing).isEmpty();
    }

    private static Stream<String> constants() {
        return Sources.enums().flatMap(type -> Arrays.stream(type.getEnumConstants())).map(constant -> Explanation.keyOf((Enum<?>) constant));
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static String withoutLast(String key) {
        return key.substring(0, key.lastIndexOf('.'));
    }

    private static Set<String> allKeys() throws IOException {
        var all = new TreeSet<String>();
        for (var area : areasWithTexts().toList()) {
            all.addAll(keys(area, "pl"));
        }
        return all;
    }

    private static Set<String> keys(String area, String language) throws IOException {
        var texts = new Properties();
        try (var reader = new InputStreamReader(Files.newInputStream(file(area, language)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Path file(String area, String language) {
        return FILES.resolve(area + "_" + language + ".properties");
    }
}
