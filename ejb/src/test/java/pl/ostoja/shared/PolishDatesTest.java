package pl.ostoja.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolishDatesTest {

    @ParameterizedTest(name = "DAT-1: \"{0}\" is {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "21.11.2026|2026-11-21",
                "21-11-2026|2026-11-21",
                "2026-11-21|2026-11-21",
                "2026.11.21|2026-11-21",
                "21 11 2026|2026-11-21",
                "21. 11. 2026|2026-11-21",
                "21 .11.2026|2026-11-21",
                " 1.2.2026 |2026-02-01",
                "21.11.2026 r.|2026-11-21",
                "21.11.2026r|2026-11-21",
                "21.\u00A011.2026|2026-11-21",
                "29.02.2028|2028-02-29",
                "01.01.1900|1900-01-01",
                "31.12.2199|2199-12-31",
            })
    void whatPolesTypeIsRead(String typed, LocalDate day) {
        assertThat(PolishDates.parse(typed)).isEqualTo(day);
    }

    @ParameterizedTest(name = "DAT-3: \"{0}\" is {1}")
    @CsvSource({
        "21.11.26, 2026-11-21",
        "1.2.00, 2000-02-01",
        "31.12.49, 2049-12-31", // the last short year
        "1.1.50, 1950-01-01", // the first one
        "5.5.98, 1998-05-05",
    })
    void twoDigitsMeanAYearFrom1950To2049(String typed, LocalDate day) {
        assertThat(PolishDates.parse(typed)).isEqualTo(day);
    }

    @ParameterizedTest(name = "DAT-2: {0} does not exist")
    @ValueSource(strings = {"29.02.2027", "31.04.2026", "32.01.2026", "00.01.2026", "01.13.2026", "01.00.2026", "2026-02-30", "29.02.27"})
    void aDayThatDoesNotExistIsRefusedNotMoved(String typed) {
        assertRefused(typed, "DAT-2", "dateDoesNotExist");
    }

    @ParameterizedTest(name = "DAT-4: {0} is out of range")
    @ValueSource(strings = {"31.12.1899", "01.01.2200", "1026-11-21", "21.11.0026", "9999-12-31"})
    void aYearThatMustBeAMistakeIsRefused(String typed) {
        assertRefused(typed, "DAT-4", "dateOutOfRange");
    }

    @ParameterizedTest(name = "DAT-1: \"{0}\" is unreadable or could mean two days")
    @ValueSource(
            strings = {
                "", "21.11", "21/11/2026", "11/12/2026", "26-11-21", "21-11-26", "21 11 26", "21.11-2026", "21112026", "20261121",
                "21.11.226", "21.11.20261", "２１.11.2026", "٢١.11.2026", "jutro", "21.11.2026 12:00", "-1.1.2026", "21..11.2026"
            })
    void whatCouldMeanTwoDaysIsRefused(String typed) {
        assertRefused(typed, "DAT-1", "dateUnreadable");
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(@ForAll @IntRange(min = 0, max = 109_000) int daysSince1900) {
        var day = LocalDate.of(1900, 1, 1).plusDays(daysSince1900);

        assertThat(PolishDates.parse(PolishDates.format(day))).isEqualTo(day);
        assertThat(PolishDates.parse(day.toString())).isEqualTo(day);
    }

    private static void assertRefused(String typed, String rule, String name) {
        assertThatThrownBy(() -> PolishDates.parse(typed))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("shared.violation." + name);
                    assertThat(refusal.rule()).isEqualTo(rule);
                });
    }
}
