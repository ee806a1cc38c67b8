package pl.ostoja.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SortKeysTest {
    @Test
    void namesAreInPolishOrder() {
        var names = List.of("Ćwik", "Cwik", "Łoś", "Lis", "Mak", "Żak", "Zając", "Źrebak", "Ślaz", "Stok");

        var sorted = names.stream().sorted(Comparator.comparing(name -> SortKeys.of(name, "Jan"))).toList();

        assertThat(sorted).containsExactly("Cwik", "Ćwik", "Lis", "Łoś", "Mak", "Stok", "Ślaz", "Zając", "Źrebak", "Żak");
    }

    @Test
    void aShorterLastNameComesFirstWhateverTheFirstName() {
        assertThat(Stream.of(SortKeys.of("Kowalczyk", "Adam"), SortKeys.of("Kowal", "Zofia")).sorted()).first().isEqualTo(SortKeys.of("Kowal", "Zofia"));
    }

    @Test
    void capitalLettersDoNotMatterAndLongNamesFit() {
        assertThat(SortKeys.of("NOWAK")).isEqualTo(SortKeys.of("Nowak"));
        assertThat(SortKeys.of("ż".repeat(100), "ż".repeat(100))).hasSizeLessThanOrEqualTo(250);
    }
}
