package pl.ostoja.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountiesOrderedTest {
    @Test
    void whoSaysOnlyHowManyGetsAverageCountiesWithTwoYearsBehindThem() {
        assertThat(CountiesOrdered.by("380")).isEqualTo(new CountiesOrdered(380, 2, 206, false, null));
    }

    @Test
    void everythingCanBeSaid() {
        assertThat(CountiesOrdered.by("1", "20", "2000", "trail", "terc.csv")).isEqualTo(new CountiesOrdered(1, 20, 2000, true, "terc.csv"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "0, 2, 206, counties: '0' is not a number from 1 to 384",
        "385, 2, 206, counties: '385' is not a number from 1 to 384",
        "many, 2, 206, counties: 'many' is not a number from 1 to 384",
        "99999999999, 2, 206, counties: '99999999999' is not a number from 1 to 384",
        "1, 21, 206, years: '21' is not a number from 1 to 20",
        "1, 2, 9, children: '9' is not a number from 10 to 2000",
        "1, 2, 2001, children: '2001' is not a number from 10 to 2000",
    })
    void whatCannotBeInventedIsRefusedWithItsLimits(String counties, String years, String children, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(() -> CountiesOrdered.by(counties, years, children)).withMessage(sentence);
    }
}
