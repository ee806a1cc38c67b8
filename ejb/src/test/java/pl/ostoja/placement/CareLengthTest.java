package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CareLengthTest {

    @ParameterizedTest(name = "RPT-6: on {0} six months are full for whom care began on {1} and not for whom it began the day after")
    @CsvSource({
        "2026-11-22, 2026-05-22", "2026-02-27, 2025-08-27", "2026-02-28, 2025-08-31", "2028-02-28, 2027-08-28", "2028-02-29, 2027-08-31",
        "2026-04-30, 2025-10-31", "2026-03-30, 2025-09-30", "2026-03-31, 2025-09-30"
    })
    void sixMonthsAreFull(LocalDate day, LocalDate began) {
        assertThat(CareLength.MONTHS_6_TO_12.beganUntil(day)).isEqualTo(began);
        assertThat(CareLength.UNDER_6_MONTHS.beganAfter(day)).isEqualTo(began);
        assertThat(began.plusMonths(6)).isBeforeOrEqualTo(day);
        assertThat(began.plusDays(1).plusMonths(6)).isAfter(day);
    }

    @ParameterizedTest
    @EnumSource
    void eachBeginsWhereTheOneBeforeItEnds(CareLength length) {
        LocalDate day = LocalDate.of(2026, 11, 22);
        if (length == CareLength.UNDER_6_MONTHS) {
            assertThat(length.beganUntil(day)).isNull();
        } else {
            assertThat(length.beganUntil(day)).isEqualTo(CareLength.values()[length.ordinal() - 1].beganAfter(day));
        }
    }

    @Test
    void theLastHasNoEnd() {
        assertThat(CareLength.OVER_5_YEARS.beganAfter(LocalDate.of(2026, 11, 22))).isNull();
        assertThat(CareLength.OVER_5_YEARS.beganUntil(LocalDate.of(2026, 11, 22))).isEqualTo("2021-11-22");
    }
}
