package pl.ostoja.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.shared.BusinessRuleViolation;

class HoursOverTimeTest {
    private static final BigDecimal FULL = new BigDecimal("40");
    private static final BigDecimal HALF = new BigDecimal("20");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final HoursOverTime time =
            new HoursOverTime(FULL, List.of(new HoursOverTime.Hours(JUNE, new BigDecimal("30")), new HoursOverTime.Hours(MARCH, HALF)));

    @Test
    @DisplayName("RPT-3: a number holds from its first day to the day before the next one; before the first the usual one does")
    void eachNumberHasItsDays() {
        assertThat(time.on(MARCH.minusDays(1))).isEqualTo(FULL);
        assertThat(time.on(MARCH)).isEqualTo(HALF);
        assertThat(time.on(JUNE.minusDays(1))).isEqualTo(HALF);
        assertThat(time.on(JUNE)).isEqualTo("30");
    }

    @Test
    void theNextChangeIsKnownUntilItComes() {
        assertThat(time.after(JUNE.minusDays(1)).since()).isEqualTo(JUNE);
        assertThat(time.after(JUNE)).isNull();
        assertThat(time.recordedOn(MARCH.minusDays(1))).isNull();
    }

    @Test
    @DisplayName("RPT-3: a new number begins no earlier than the last one")
    void whatWasOnceTrueStays() {
        assertThatThrownBy(() -> time.refuseBeforeTheLast(JUNE.minusDays(1)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("RPT-3"));
        assertThatCode(() -> time.refuseBeforeTheLast(JUNE)).doesNotThrowAnyException();
        assertThatCode(() -> new HoursOverTime(FULL, List.of()).refuseBeforeTheLast(MARCH)).doesNotThrowAnyException();
    }
}
