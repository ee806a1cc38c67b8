package pl.ostoja.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The law as the migration seeds it, for tests of rules that need its numbers. */
public final class LawFixture {
    private static final Pattern ROW = Pattern.compile("\\('[0-9a-f-]{36}', '(\\w+)', ([0-9.]+), '(\\w+)', date '([0-9-]+)', "
            + "(?:null|date '([0-9-]+)'), '([^']+)', '([^']+)', '(\\w+)', ");
    private static final List<String> SCRIPTS = List.of("V010__law", "V011__law_working_time", "V013__law_children_of_much_work", "V091__absence", "V096__wellbeing", "V103__leaving", "V119__settlement_least", "V089__fostering_expectation", "V138__protection_removal", "V152__law_return_after_death", "V156__law_helpers_of_facilities", "V167__review_outside", "V157__fostering_contract_request", "V163__law_foreign_consent");
    private static final List<LegalValue> SEED = read();

    private LawFixture() {}

    public static LawBook lawBook() {
        return new LawBook(SEED);
    }

    public static Law lawOn(LocalDate day) {
        return new LawBook(SEED).on(day);
    }

    public static Law lawOn(String day) {
        return lawOn(LocalDate.parse(day));
    }

    static List<LegalValue> seed() {
        return SEED;
    }

    static String script() {
        return SCRIPTS.stream().map(LawFixture::script).collect(Collectors.joining("\n"));
    }

    private static String script(String name) {
        try (var script = LawFixture.class.getResourceAsStream("/db/migration/common/" + name + ".sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<LegalValue> read() {
        return ROW.matcher(script()).results().map(LawFixture::value).toList();
    }

    private static LegalValue value(MatchResult row) {
        var number = LegalNumber.valueOf(row.group(1));
        if (number.unit() != LegalUnit.valueOf(row.group(3))) {
            throw new IllegalStateException("another unit in the migration: " + number);
        }
        return new LegalValue(
                number,
                new BigDecimal(row.group(2)),
                LocalDate.parse(row.group(4)),
                row.group(5) == null ? null : LocalDate.parse(row.group(5)),
                row.group(6),
                row.group(7),
                Evidence.valueOf(row.group(8)));
    }
}
