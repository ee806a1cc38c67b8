package pl.ostoja.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolishPluralTest {

    @ParameterizedTest(name = "PLU-1: {0} -> {1}")
    @CsvSource({
        "0, MANY", "1, ONE", "2, FEW", "4, FEW", "5, MANY", "11, MANY", "12, MANY", "14, MANY", "15, MANY", "21, MANY", "22, FEW",
        "24, FEW", "25, MANY", "101, MANY", "102, FEW", "111, MANY", "112, MANY", "122, FEW", "1001, MANY", "-1, ONE", "-3, FEW",
    })
    void theFormFollowsTheNumber(long number, PolishPlural form) {
        assertThat(PolishPlural.of(number)).isEqualTo(form);
    }
}
