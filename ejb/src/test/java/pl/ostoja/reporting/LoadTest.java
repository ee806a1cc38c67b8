package pl.ostoja.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadTest {

    @ParameterizedTest(name = "RPT-8: {0} of 15 families are {1}")
    @CsvSource({"0, ROOM", "12, ROOM", "13, NEAR", "14, NEAR", "15, FULL", "16, OVER"})
    void howACaseloadStands(long families, Load load) {
        assertThat(Load.of(families, 15)).isEqualTo(load);
    }
}
