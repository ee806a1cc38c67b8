package pl.ostoja.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeysTest {

    @Test
    @DisplayName("TXT-4: a text is kept under its words")
    void wordsAreInSearchFormAndOnce() {
        assertThat(SearchKeys.words(" Łucja Kowalska-Nowak, Łucja")).containsExactly("lucja", "kowalska", "nowak");
        assertThat(SearchKeys.words(" - ")).isEmpty();
        assertThat(SearchKeys.words("ż".repeat(90))).containsExactly("z".repeat(40));
    }

    @Test
    @DisplayName("TXT-5: a word is kept under itself and without each of its letters")
    void aWordIsKeptUnderItselfAndItsDeletions() {
        assertThat(SearchKeys.forgiving("ewa")).containsExactlyInAnyOrder("ewa", "wa", "ea", "ew");
        assertThat(SearchKeys.forgiving("ada")).containsExactlyInAnyOrder("ada", "da", "aa", "ad");
        assertThat(SearchKeys.forgiving("jo")).containsExactly("jo");
    }

    @ParameterizedTest(name = "TXT-5: {0} and {1} are one mistake apart: {2}")
    @CsvSource({
        "nowak, nowak, true",
        "nowak, nowok, true", // another letter
        "nowak, nowa, true", // one missing at the end
        "nowak, owak, true", // one missing at the start
        "nowak, nowaak, true", // one too many
        "nowak, nwoak, true", // neighbours swapped
        "nowak, nowka, true", // at the end
        "nowak, onwak, true", // at the start
        "nowak, nokaw, false", // swapped, but no neighbours
        "nowak, nawok, false",
        "nowak, now, false",
        "nowak, nowacki, false",
        "ab, ba, true",
        "abcd, badc, false", // two swaps
        "'', a, true",
        "'', '', true",
        "'', ab, false",
    })
    void aMistakeIsOneLetter(String one, String other, boolean apart) {
        assertThat(SearchKeys.withinOneMistake(one, other)).isEqualTo(apart);
        assertThat(SearchKeys.withinOneMistake(other, one)).isEqualTo(apart);
    }

    @Property(tries = 1000)
    void wordsOneMistakeApartShareAKey(
            @ForAll("wordOf3To8") String word, @ForAll @IntRange(max = 3) int kind, @ForAll @IntRange(max = 7) int at) {
        var mistaken = mistake(word, kind, at % word.length());

        assertThat(SearchKeys.withinOneMistake(word, mistaken)).isTrue();
        assertThat(Collections.disjoint(SearchKeys.forgiving(word), SearchKeys.forgiving(mistaken))).isFalse();
    }

    @Property(tries = 1000)
    void theDecisionIsTheOneOfTheTextbook(@ForAll("wordOf3To8") String one, @ForAll("wordOf3To8") String other) {
        assertThat(SearchKeys.withinOneMistake(one, other)).isEqualTo(distance(one, other) <= 1);
    }

    @Test
    @DisplayName("TXT-5: a letter outside the first plane is one letter")
    void lettersAreNotCutInHalves() {
        assertThat(SearchKeys.forgiving("a𐐨b")).containsExactlyInAnyOrder("a𐐨b", "𐐨b", "ab", "a𐐨");
        assertThat(SearchKeys.withinOneMistake("a𐐨b", "ab")).isTrue();
    }

    @Test
    @DisplayName("TXT-6: any part of a PESEL is the beginning of one of its keys")
    void everyPartOfAPeselIsFound() {
        var pesel = new Pesel("15240900014");
        var keys = SearchKeys.ofPesel(pesel);

        assertThat(keys).hasSize(9).contains("15240900014", "014");
        for (int from = 0; from <= 8; from++) {
            for (int to = from + 3; to <= 11; to++) {
                var part = pesel.digits().substring(from, to);
                assertThat(SearchKeys.isPartOfPesel(part)).isTrue();
                assertThat(keys).anyMatch(key -> key.startsWith(part));
            }
        }
        assertThat(keys).noneMatch(key -> key.startsWith("999"));
        assertThat(SearchKeys.isPartOfPesel("15")).isFalse();
        assertThat(SearchKeys.isPartOfPesel("152409000140")).isFalse();
        assertThat(SearchKeys.isPartOfPesel("１５２")).isFalse();
    }

    /** Few letters, so that near words are frequent. */
    @Provide
    Arbitrary<String> wordOf3To8() {
        return Arbitraries.strings().withChars('a', 'b', 'c').ofMinLength(3).ofMaxLength(8);
    }

    private static String mistake(String word, int kind, int at) {
        var letters = new StringBuilder(word);
        return switch (kind) {
            case 0 -> letters.deleteCharAt(at).toString();
            case 1 -> letters.insert(at, 'x').toString();
            case 2 -> letters.replace(at, at + 1, "x").toString();
            default -> {
                var moved = letters.charAt(at);
                letters.deleteCharAt(at).insert(at == 0 ? 1 : at - 1, moved);
                yield letters.toString();
            }
        };
    }

    /** Optimal string alignment, written as in the textbook. */
    private static int distance(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
