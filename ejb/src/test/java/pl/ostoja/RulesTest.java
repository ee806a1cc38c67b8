package pl.ostoja;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps docs/rules.md true: one row for each rule, each row with a class that exists and a test that names the number. */
class RulesTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern ROW = Pattern.compile("\\| ([A-Z]{3,4}-[0-9]+) \\| (.+) \\| (.+) \\| `(\\w+)` \\| `(\\w+)` \\|");
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]{3,4}-[1-9][0-9]?\\b");
    /** Look like rule numbers and are none; TST-1 is what tests make up. */
    private static final Set<String> STANDARDS = Set.of("UTF-8", "TST-1");

    private static final Map<String, String> SOURCES = sources("src/main/java");
    private static final Map<String, String> TESTS = sources("src/test/java");
    private static final List<Rule> RULES = rules();

    private record Rule(String number, String text, String article, String type, String test) {}

    @Test
    void everyRowNamesAClassAndATest() {
        assertThat(RULES).extracting(Rule::type).as("classes of docs/rules.md").allSatisfy(type -> assertThat(SOURCES).containsKey(type));
        assertThat(RULES).extracting(Rule::test).as("tests of docs/rules.md").allSatisfy(test -> assertThat(TESTS).containsKey(test));
    }

    @Test
    void theTestOfEveryRowNamesItsNumber() {
        assertThat(RULES)
                .filteredOn(rule -> !numbersIn(TESTS.getOrDefault(rule.test(), "")).contains(rule.number()))
                .as("rules whose test does not name them")
                .isEmpty();
    }

    @Test
    void everyNumberInATestHasARow() {
        var numbers = TESTS.entrySet().stream()
                .filter(test -> !test.getKey().equals("RulesTest"))
                .flatMap(test -> numbersIn(test.getValue()).stream())
                .collect(toCollection(TreeSet::new));
        RULES.forEach(rule -> numbers.remove(rule.number()));

        assertThat(numbers).as("rules without a row: add `| number | text | article | `Class` | `Test` |` to the section of its area in docs/rules.md").isEmpty();
    }

    @Test
    void everyRowIsWellFormed() {
        assertThat(lines().filter(line -> line.matches("\\|\\s*[A-Z]{2,5}-[0-9]+.*")))
                .as("rows of docs/rules.md: | number | text | article | `Class` | `Test` |")
                .allMatch(line -> ROW.matcher(line).matches());
    }

    @Test
    void everyNumberHasOneRow() {
        assertThat(RULES).isNotEmpty().extracting(Rule::number).doesNotHaveDuplicates();
    }

    private static Set<String> numbersIn(String source) {
        var numbers = NUMBER.matcher(source).results().map(found -> found.group()).collect(toCollection(TreeSet::new));
        numbers.removeAll(STANDARDS);
        return numbers;
    }

    private static List<Rule> rules() {
        return lines().map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> new Rule(row.group(1), row.group(2), row.group(3), row.group(4), row.group(5)))
                .toList();
    }

    private static Stream<String> lines() {
        return read(ROOT.resolve("docs/rules.md")).lines();
    }

    /** Simple name of every type of the three modules, with its source. Two types of one name: both sources. */
    private static Map<String, String> sources(String folder) {
        return Stream.of("ejb", "web", "ear")
                .map(module -> ROOT.resolve(module).resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(RulesTest::javaFiles)
                .collect(toMap(file -> file.getFileName().toString().replace(".java", ""), RulesTest::read, String::concat));
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
