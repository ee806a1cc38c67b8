package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.ostoja.shared.Period;

/** VIS-9: who stands in follows the days of the absence. */
class DeputyTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final LocalDate NEXT_FRIDAY = MONDAY.plusDays(11);

    private final Period week = Period.of(MONDAY, FRIDAY);

    @Test
    void whoWasToStandInToTheEndDoesSoToTheNewEnd() {
        assertThat(Deputy.follow(week, week, Period.of(MONDAY, NEXT_FRIDAY))).as("longer").contains(Period.of(MONDAY, NEXT_FRIDAY));
        assertThat(Deputy.follow(week, week, Period.of(MONDAY, WEDNESDAY))).as("shorter").contains(Period.of(MONDAY, WEDNESDAY));
        assertThat(Deputy.follow(Period.from(MONDAY), Period.from(MONDAY), week)).as("the end has become known").contains(week);
    }

    @Test
    void whoStoodInFromTheFirstDayDoesSoFromTheNewFirstDay() {
        assertThat(Deputy.follow(week, week, Period.of(MONDAY.minusDays(3), FRIDAY))).contains(Period.of(MONDAY.minusDays(3), FRIDAY));
        assertThat(Deputy.follow(Period.of(WEDNESDAY, FRIDAY), week, Period.of(MONDAY.minusDays(3), FRIDAY))).as("named later").contains(Period.of(WEDNESDAY, FRIDAY));
    }

    @Test
    void whoWasReplacedStaysReplaced() {
        assertThat(Deputy.follow(Period.of(MONDAY, WEDNESDAY), week, Period.of(MONDAY, NEXT_FRIDAY))).contains(Period.of(MONDAY, WEDNESDAY));
    }

    @Test
    void nothingIsLeftOutsideOfTheAbsence() {
        assertThat(Deputy.follow(Period.of(WEDNESDAY, FRIDAY), week, Period.of(MONDAY, MONDAY))).isEmpty();
        assertThat(Deputy.follow(Period.of(MONDAY, WEDNESDAY), week, Period.of(FRIDAY, NEXT_FRIDAY))).isEmpty();
    }
}
