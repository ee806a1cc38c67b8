package pl.ostoja.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DAT-5 */
class PolishTimesTest {
    @ParameterizedTest
    @CsvSource({"14:30, 14:30", "14.30, 14:30", "8:05, 08:05", "08:05, 08:05", "14, 14:00", "0:00, 00:00", "' 23:59 ', 23:59"})
    void isReadAsPolesTypeIt(String typed, LocalTime time) {
        assertThat(PolishTimes.parse(typed)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "14:60", "14:3", "1430", "pół do drugiej", "2 pm"})
    void whatIsNoTimeIsRefused(String typed) {
        assertThatThrownBy(() -> PolishTimes.parse(typed)).isInstanceOf(BusinessRuleViolation.class).hasMessageContaining("DAT-5");
    }

    @Test
    void isWrittenWithoutALeadingZero() {
        assertThat(PolishTimes.format(LocalTime.of(8, 5))).isEqualTo("8:05");
    }
}
