package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.law.LawFixture;

class ChildrenOfOthersTest {

    @ParameterizedTest(name = "PLC-57: {0} children of other counties on {1} places -> consent: {2}")
    @CsvSource({
        "30, 120, false", // example 20: exactly 25 %
        "31, 120, true", // 25,83 %
        "0, 0, false",
        "1, 0, true",
        "1, 4, false",
        "2, 7, true"
    })
    void strictlyMoreThanAQuarter(int ofOthers, int places, boolean consent) {
        assertThat(ChildrenOfOthers.needConsent(ofOthers, places, LawFixture.lawOn("2026-11-21"))).isEqualTo(consent);
    }
}
