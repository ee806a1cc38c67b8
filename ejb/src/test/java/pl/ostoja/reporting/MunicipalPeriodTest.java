package pl.ostoja.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.reporting.MunicipalPeriod.Part;

class MunicipalPeriodTest {
    @ParameterizedTest(name = "RPT-15: {0} of 2026 from {1} to {2}")
    @CsvSource({"FIRST_HALF, 2026-01-01, 2026-06-30", "SECOND_HALF, 2026-07-01, 2026-12-31", "WHOLE_YEAR, 2026-01-01, 2026-12-31"})
    void bothDaysBelongToIt(Part part, LocalDate from, LocalDate to) {
        MunicipalPeriod period = new MunicipalPeriod(2026, part);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
    }

    @ParameterizedTest(name = "RPT-15: on {0} the last half that is over is {2} of {1}")
    @CsvSource({"2026-06-30, 2025, SECOND_HALF", "2026-07-01, 2026, FIRST_HALF", "2026-12-31, 2026, FIRST_HALF", "2027-01-01, 2026, SECOND_HALF"})
    void theUsualOneIsOver(LocalDate day, int year, Part part) {
        assertThat(MunicipalPeriod.before(day)).isEqualTo(new MunicipalPeriod(year, part));
    }

    @Test
    @DisplayName("RPT-15: of no other time")
    void noOtherTime() {
        assertThatThrownBy(() -> new MunicipalPeriod(1999, Part.WHOLE_YEAR)).hasMessage("RPT-15 reporting.violation.year");
        assertThatThrownBy(() -> new MunicipalPeriod(2200, Part.WHOLE_YEAR)).hasMessage("RPT-15 reporting.violation.year");
    }
}
