package pl.ostoja.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Period;
import pl.ostoja.shared.Sex;

class TextsTest {
    private final Texts polish = Texts.in(Language.POLISH);
    private final Texts english = Texts.in(Locale.ENGLISH);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"0, dni", "1, dzień", "2, dni", "5, dni", "21, dni", "-1, dzień"})
    void countedNounsAgreeWithTheirNumber(int number, String noun) {
        assertThat(new Sentence(polish, number).of("{0|dzień|dni|dni}")).isEqualTo(noun);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"1, wizyta", "2, wizyty", "4, wizyty", "5, wizyt", "12, wizyt", "14, wizyt", "22, wizyty", "112, wizyt", "122, wizyty"})
    void polishHasThreeForms(int number, String noun) {
        assertThat(new Sentence(polish, number).of("{0|wizyta|wizyty|wizyt}")).isEqualTo(noun);
    }

    @Test
    void englishHasTwoForms() {
        assertThat(new Sentence(english, 1).of("{0} {0|day|days}")).isEqualTo("1 day");
        assertThat(new Sentence(english, 22).of("{0} {0|day|days}")).isEqualTo("22 days");
        assertThat(new Sentence(english, 0).of("{0} {0|day|days}")).isEqualTo("0 days");
    }

    @Test
    void apostrophesAndDollarsAreOrdinaryLetters() {
        assertThat(new Sentence(english, "$1 O'Brien").of("it's {0}")).isEqualTo("it's $1 O'Brien");
    }

    @Test
    void bracesInAnArgumentAreNotFilledAgain() {
        assertThat(new Sentence(polish, "{1}", "secret").of("{0}")).isEqualTo("{1}");
    }

    @Test
    void argumentsAreShownByTheirType() {
        var sentence = new Sentence(polish, LocalDate.of(2026, 11, 2), Sex.FEMALE, Explanation.of("app.yes"), new BigDecimal("1517"));
        assertThat(sentence.of("{0}, {0:long}, {1}, {2}, {3:money}, {3:amount}"))
                .isEqualTo("2.11.2026, poniedziałek, 2 listopada 2026, żeńska, tak, 1\u00a0517,00\u00a0zł, 1\u00a0517,00");
    }

    @Test
    void aPolishPhoneIsReadInThrees() {
        assertThat(Texts.in(Language.POLISH).phone("+48500123456")).isEqualTo("500\u00a0123\u00a0456");
        assertThat(Texts.in(Language.POLISH).phone("+4930901820")).isEqualTo("+4930901820");
        assertThat(Texts.in(Language.POLISH).phone(null)).isEmpty();
    }

    @Test
    void anExplanationMayExplainItself() {
        var inner = Explanation.of("app.period.since", LocalDate.of(2026, 1, 5));
        assertThat(polish.explain(Explanation.of("app.period.since", inner))).isEqualTo("od od 5.01.2026");
        assertThat(english.explain(Explanation.of("app.period.since", inner))).isEqualTo("since since 5.01.2026");
    }

    @Test
    void numbersOfYearsStandWithoutSpaces() {
        assertThat(polish.of("shared.violation.dateOutOfRange", 1900, 2199)).isEqualTo("Wpisz rok od 1900 do 2199.");
    }

    @Test
    void aMissingTextShowsItsKeyAndNothingElse() {
        assertThat(polish.of("app.nothing", "x")).isEqualTo("???app.nothing???");
    }

    @Test
    void momentsStandOnPolishClocks() {
        assertThat(polish.moment(Instant.parse("2026-07-01T10:05:00Z"))).isEqualTo("1.07.2026,\u00a012:05");
        assertThat(polish.moment(Instant.parse("2026-12-31T23:30:00Z"))).isEqualTo("1.01.2027,\u00a00:30");
    }

    @Test
    void periodsSayWhetherTheyLast() {
        assertThat(polish.period(Period.from(LocalDate.of(2026, 3, 1)))).isEqualTo("od 1.03.2026");
        assertThat(polish.period(Period.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 9)))).isEqualTo("1.03.2026–9.03.2026");
    }

    @Test
    void aMonthIsNamedInEachLanguage() {
        assertThat(polish.month(YearMonth.of(2026, 11))).isEqualTo("listopad 2026");
        assertThat(english.month(YearMonth.of(2026, 11))).isEqualTo("November 2026");
    }

    @Test
    void numbersAreWrittenAsEachLanguageWritesThem() {
        assertThat(polish.number(12.5)).isEqualTo("12,5");
        assertThat(english.number(12.5)).isEqualTo("12.5");
        assertThat(english.money(new BigDecimal("1234.5"))).isEqualTo("1,234.50\u00a0zł");
    }

    @Test
    void whateverTheBrowserPrefersThereAreTwoLanguages() {
        assertThat(Texts.in(Locale.GERMAN).of("app.yes")).isEqualTo("tak");
        assertThat(Texts.in(Locale.UK).of("app.yes")).isEqualTo("yes");
    }
}
