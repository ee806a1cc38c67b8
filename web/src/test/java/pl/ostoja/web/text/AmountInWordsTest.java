package pl.ostoja.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numerals come from a library; what is ours is that they are the right ones, in the right form, with the right noun. */
class AmountInWordsTest {
    private static final List<String> UP_TO_NINETEEN = Arrays.asList(
            "", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć", "dziesięć", "jedenaście", "dwanaście", "trzynaście",
            "czternaście", "piętnaście", "szesnaście", "siedemnaście", "osiemnaście", "dziewiętnaście");
    private static final Map<String, Long> VALUES = Map.ofEntries(
            Map.entry("dwadzieścia", 20L), Map.entry("trzydzieści", 30L), Map.entry("czterdzieści", 40L), Map.entry("pięćdziesiąt", 50L),
            Map.entry("sześćdziesiąt", 60L), Map.entry("siedemdziesiąt", 70L), Map.entry("osiemdziesiąt", 80L), Map.entry("dziewięćdziesiąt", 90L),
            Map.entry("sto", 100L), Map.entry("dwieście", 200L), Map.entry("trzysta", 300L), Map.entry("czterysta", 400L), Map.entry("pięćset", 500L),
            Map.entry("sześćset", 600L), Map.entry("siedemset", 700L), Map.entry("osiemset", 800L), Map.entry("dziewięćset", 900L));

    @ParameterizedTest(name = "NOT-3: {0}: {1}")
    @CsvSource({
        "0, zero złotych 00/100",
        "0.45, zero złotych 45/100",
        "1, jeden złoty 00/100",
        "2.05, dwa złote 05/100",
        "5, pięć złotych 00/100",
        "12, dwanaście złotych 00/100",
        "21, dwadzieścia jeden złotych 00/100",
        "22, dwadzieścia dwa złote 00/100",
        "100, sto złotych 00/100",
        "101, sto jeden złotych 00/100",
        "104.99, sto cztery złote 99/100",
        "112, sto dwanaście złotych 00/100",
        "1000, tysiąc złotych 00/100",
        "2134.05, dwa tysiące sto trzydzieści cztery złote 05/100",
        "5001, pięć tysięcy jeden złotych 00/100",
        "21000, dwadzieścia jeden tysięcy złotych 00/100",
        "22000, dwadzieścia dwa tysiące złotych 00/100",
        "1000000, milion złotych 00/100",
        "3000002, trzy miliony dwa złote 00/100",
        "-1628.40, minus tysiąc sześćset dwadzieścia osiem złotych 40/100"
    })
    void inWords(String amount, String words) {
        assertThat(AmountInWords.of(new BigDecimal(amount))).isEqualTo(words);
    }

    /** NOT-3: read back word by word, every amount is itself again. */
    @Property(tries = 2000)
    void wordsSayTheAmount(@ForAll @LongRange(min = 0, max = 99_999_999_999L) long grosze) {
        var words = AmountInWords.of(BigDecimal.valueOf(grosze, 2)).split(" ");

        assertThat(Long.parseLong(words[words.length - 1].replace("/100", ""))).isEqualTo(grosze % 100);
        assertThat(read(Arrays.copyOf(words, words.length - 2))).isEqualTo(grosze / 100);
    }

    private static long read(String... words) {
        long total = 0;
        long group = 0;
        for (String word : words) {
            long thousands = word.startsWith("tysi") ? 1_000 : word.startsWith("milion") ? 1_000_000 : 0;
            if (thousands == 0) {
                group += word.equals("zero") ? 0 : VALUES.getOrDefault(word, (long) UP_TO_NINETEEN.indexOf(word));
            } else {
                total += Math.max(1, group) * thousands;
                group = 0;
            }
        }
        return total + group;
    }
}
