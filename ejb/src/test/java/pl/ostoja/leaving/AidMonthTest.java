package pl.ostoja.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.leaving.LeavingFixture.aid;
import static pl.ostoja.leaving.LeavingFixture.education;
import static pl.ostoja.placement.PlacementFixture.day;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.shared.Period;

class AidMonthTest {
    private static final String TWENTY_FIVE = "2033-07-05";
    private static final LeavingAidContent FROM_SEPTEMBER = education("2026-09-15", "2027-06-30", "815");
    private static final List<Period> SUSPENDED = List.of(
            Period.of(day("2026-11-11"), day("2026-11-18")), Period.of(day("2026-11-15"), day("2026-11-20")), Period.from(day("2027-03-01")));

    @ParameterizedTest(name = "LEV-15: aid of 815 from 15 September 2026 to 30 June 2027, suspended 11 to 20 November and from March on: {0} -> {1} days, {3}")
    @CsvSource({
        "2026-08, 0, 0, 0.00",
        "2026-09, 16, 0, 434.67", // 815 * 16 / 30
        "2026-10, 31, 0, 815.00",
        "2026-11, 20, 10, 543.33", // 815 * 20 / 30
        "2027-02, 28, 0, 815.00",
        "2027-03, 0, 31, 0.00",
        "2027-07, 0, 0, 0.00",
    })
    void eachMonthByItsDays(YearMonth month, int days, int suspended, String amount) {
        AidMonth due = AidMonth.of(FROM_SEPTEMBER, day(TWENTY_FIVE), SUSPENDED, month);

        assertThat(due.days()).isEqualTo(days);
        assertThat(due.suspendedDays()).isEqualTo(suspended);
        assertThat(due.amount()).isEqualTo(amount);
    }

    @Test
    @DisplayName("LEV-15: without a last day until the day before the 25th birthday: 815 * 4 / 31")
    void untilTheAge() {
        LeavingAidContent lasting = education("2026-09-01", null, "815");

        assertThat(month(lasting, "2033-06").days()).isEqualTo(30);
        assertThat(month(lasting, "2033-07")).isEqualTo(new AidMonth(YearMonth.of(2033, 7), 4, 0, new BigDecimal("105.16")));
        assertThat(month(lasting, "2033-08").days()).isZero();
    }

    @Test
    @DisplayName("LEV-15: what was refused or not decided is not due; what a decision ended is due up to it")
    void byTheDecision() {
        assertThat(month(aid(LeavingAidKind.EDUCATION, "2026-09-01", null, null, null), "2026-10").days()).isZero();
        assertThat(month(aid(LeavingAidKind.EDUCATION, "2026-09-01", AidDecision.REFUSED, "2026-09-10", null), "2026-10").days()).isZero();
        assertThat(month(aid(LeavingAidKind.EDUCATION, "2026-09-01", AidDecision.ENDED, "2026-10-10", "815"), "2026-10").days()).isEqualTo(10);
    }

    @Test
    @DisplayName("LEV-15: what is given once is due in the month of the decision, unless suspended; things are no money")
    void once() {
        LeavingAidContent settling = aid(LeavingAidKind.SETTLING_IN, "2026-09-01", AidDecision.GRANTED, "2026-11-30", "1500");

        assertThat(month(settling, "2026-11").amount()).isEqualTo("1500.00");
        assertThat(month(settling, "2026-12").amount()).isEqualTo("0.00");
        assertThat(AidMonth.of(settling, null, List.of(Period.from(day("2026-11-30"))), YearMonth.of(2026, 11)).amount()).isEqualTo("0.00");
        assertThat(month(aid(LeavingAidKind.SETTLING_IN, "2026-09-01", AidDecision.GRANTED, "2026-11-30", null, true, null, null), "2026-11").amount()).isNull();
    }

    private static AidMonth month(LeavingAidContent aid, String month) {
        return AidMonth.of(aid, day(TWENTY_FIVE), List.of(), YearMonth.parse(month));
    }
}
