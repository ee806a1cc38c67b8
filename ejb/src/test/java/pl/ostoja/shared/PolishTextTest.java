package pl.ostoja.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolishTextTest {

    @ParameterizedTest(name = "TXT-1: {0} is searched as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Zażółć GĘŚLĄ jaźń|zazolc gesla jazn",
                "ŁÓDŹ|lodz",
                "Z\u0307o\u0301łw|zolw", // typed on a Mac: letter and mark apart
                "Kowalska-Nowak|kowalska nowak",
                "Kowalska – Nowak|kowalska nowak",
                "O'Neill|oneill",
                "O’Neill|oneill",
                "d`Artagnan|dartagnan",
                "  van   der\u00A0Berg. |van der berg",
                "Müller-Weiß|muller weiss",
                "Ångström Øster|angstrom oster",
                "ＫＯＷＡＬＳＫＩ|kowalski",
                "İstanbul ılık|istanbul ilik",
                "Шевченко|шевченко",
                "ul. Długa 5/3|ul dluga 5 3",
                "\u0000%_*|\"\"",
            })
    void searchKnowsNoMarksNoCaseAndOneBlank(String text, String searched) {
        assertThat(PolishText.searchForm(text)).isEqualTo(searched);
    }

    @Property(tries = 500)
    void theSearchFormOfASearchFormIsItself(@ForAll String text) {
        var searched = PolishText.searchForm(text);

        assertThat(PolishText.searchForm(searched)).isEqualTo(searched);
    }

    @ParameterizedTest(name = "TXT-2: \"{0}\" is a name")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                " Łucja |Łucja",
                "Kowalska - Nowak|Kowalska-Nowak",
                "Kowalska–Nowak|Kowalska-Nowak",
                "Maria  Anna|Maria Anna",
                "Maria\u00A0Anna|Maria Anna",
                "O'Neill|O'Neill",
                "D’Arc|D’Arc",
                "Jan W.|Jan W.",
                "St. John|St. John",
                "Z\u0307aneta|Żaneta", // comes out in one letter
                "Nguyễn|Nguyễn",
                "Ы|Ы",
                "X|X",
            })
    void realNamesAreTakenAndTidied(String typed, String name) {
        assertThat(PolishText.name(typed)).isEqualTo(name);
    }

    @ParameterizedTest(name = "TXT-2: name no {index} is refused")
    @ValueSource(
            strings = {
                "", " ", "-", "'", ".", "Jan\u0000", "Ja\u200Bn", "\u202Enaj", "Jan😀", "Jan\tNowak", "Jan\nNowak", "Jan2", "<b>Jan</b>",
                "Jan_Nowak", "-Jan", "Jan-", "\u0301Jan", "A\u0335\u0336\u0337b", "\u3164", "Jan\uFEFF", "Jan, Maria", "Jan---Maria"
            })
    void whatIsNoNameIsRefused(String typed) {
        assertThatThrownBy(() -> PolishText.name(typed))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("shared.violation.nameCharacters"));
    }

    @Test
    @DisplayName("TXT-2: a word has letters of one script, and words of different scripts may stand together")
    void lookAlikesAreRefused() {
        assertThatThrownBy(() -> PolishText.name("N\u043Ewak"))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("shared.violation.nameScripts"));
        assertThat(PolishText.name("Nowak-Коваль")).isEqualTo("Nowak-Коваль");
    }

    @Test
    @DisplayName("TXT-2: a name has at most a hundred characters")
    void aNameIsBounded() {
        assertThat(PolishText.name("a".repeat(100))).hasSize(100);
        assertThatThrownBy(() -> PolishText.name("a".repeat(101)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("shared.violation.nameTooLong"));
    }

    @Test
    @DisplayName("TXT-3: a note keeps any writing and its lines")
    void aNoteKeepsItsLines() {
        assertThat(PolishText.note(" Pierwsza\r\ndruga\rtrzecia\t😀 ")).isEqualTo("Pierwsza\ndruga\ntrzecia\t😀");
    }

    @ParameterizedTest(name = "TXT-3: note no {index} is refused")
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\uD800b", "a\u001Bb"})
    void aNoteHasNoControlCharacters(String typed) {
        assertThatThrownBy(() -> PolishText.note(typed)).isInstanceOf(BusinessRuleViolation.class);
    }
}
