package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.facility.Facilities;
import pl.ostoja.law.Readings;

class ActualChildrenTest {
    /** In June the first is there on 30 days, the second on 10 and then on 5 (a return), the third on none, the fourth leaves on the last day: 29. */
    private static final List<Facilities.Living> STAYS = List.of(
            new Facilities.Living(person(1), day("2026-01-01"), null),
            new Facilities.Living(person(2), day("2026-05-20"), day("2026-06-11")),
            new Facilities.Living(person(2), day("2026-06-26"), null),
            new Facilities.Living(person(3), day("2026-07-01"), null),
            new Facilities.Living(person(3), day("2026-05-01"), day("2026-06-01")),
            new Facilities.Living(person(4), day("2026-06-01"), day("2026-06-30")));

    /** (30 + 10 + 5 + 29) ÷ 30 = 2.4667. */
    @ParameterizedTest(name = "SET-48: by {0} there are {1} children")
    @CsvSource({"AVERAGE, 2.47", "LAST_DAY, 2", "EVERYBODY, 3"})
    void theChildrenOfAMonth(Readings.ChildrenOfMonth reading, BigDecimal number) {
        assertThat(ActualChildren.in(YearMonth.of(2026, 6), STAYS, reading)).isEqualByComparingTo(number);
    }

    @ParameterizedTest(name = "SET-48: {0}: {1}")
    @CsvSource({"2025-12, 0", "2026-02, 1", "2026-08, 3"})
    void monthsBeforeAndAfter(YearMonth month, BigDecimal number) {
        assertThat(ActualChildren.in(month, STAYS, Readings.ChildrenOfMonth.AVERAGE)).isEqualByComparingTo(number);
    }
}
