package pl.ostoja.demo.county;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing in an invented county is what the application would have refused. */
class CountyRulesTest {

    @ParameterizedTest
    @CsvSource({"0, 206, 2", "1, 120, 2", "2, 206, 10", "3, 1500, 2"})
    void noRuleRefusesAnythingInACountyOfAnySize(int number, int children, int years) {
        CountyRules.refuseNothingOf(Counties.county(number, children, years));
    }
}
