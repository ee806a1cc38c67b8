package pl.ostoja.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.duty.Responsible;

class WorkAheadTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final UUID ANNA = new UUID(0, 1);
    private static final UUID JAN = new UUID(0, 2);
    private static final UUID TEAM = new UUID(0, 9);
    private static final HoursOverTime FOUR = new HoursOverTime(BigDecimal.valueOf(4), List.of());

    private final WorkAhead ahead = new WorkAhead(
            MONDAY,
            List.of(
                    due(MONDAY.minusDays(30), ANNA, 9), due(MONDAY, ANNA, 1), due(MONDAY.plusDays(6), ANNA, 1), due(MONDAY.plusDays(7), ANNA, 2),
                    due(MONDAY.plusDays(8), JAN, 3), new DueWork(MONDAY.plusDays(9), null, TEAM, 1, BigDecimal.TEN),
                    new DueWork(MONDAY.plusDays(9), null, null, 1, BigDecimal.ONE)),
            person -> new HoursOverTime(BigDecimal.valueOf(person.equals(ANNA) ? 40 : 10), List.of()));

    @Test
    @DisplayName("RPT-10: what is overdue is work of the first week, the rest of the week of its last day")
    void eachDutyHasItsWeek() {
        List<WeekFigure> anna = ahead.ofWorker(ANNA);

        assertThat(anna.getFirst()).isEqualTo(new WeekFigure(48, MONDAY, MONDAY.plusDays(6), 2, 9, BigDecimal.valueOf(44), new BigDecimal("40.00")));
        assertThat(anna.getFirst().isTooMuch()).isTrue();
        assertThat(anna.get(1)).isEqualTo(
                new WeekFigure(49, MONDAY.plusDays(7), MONDAY.plusDays(13), 2, 0, BigDecimal.valueOf(8), new BigDecimal("40.00")));
        assertThat(anna.get(1).isTooMuch()).isFalse();
    }

    @Test
    @DisplayName("RPT-10: as much as there is, is not too much")
    void exactlyEnoughIsEnough() {
        assertThat(new WeekFigure(48, MONDAY, MONDAY, 1, 0, new BigDecimal("40"), new BigDecimal("40.00")).isTooMuch()).isFalse();
        assertThat(new WeekFigure(48, MONDAY, MONDAY, 1, 0, new BigDecimal("40.25"), new BigDecimal("40.00")).isTooMuch()).isTrue();
    }

    @Test
    @DisplayName("RPT-10: a team does what its people do and what it holds itself")
    void aTeamHasTheHoursOfItsPeople() {
        WeekFigure second = ahead.ofTeam(TEAM, Map.of(ANNA, "Anna", JAN, "Jan"), Set.of(JAN, new UUID(0, 3))).get(1);

        assertThat(second.duties()).isEqualTo(4);
        assertThat(second.needed()).isEqualByComparingTo("22");
        assertThat(second.there()).isEqualByComparingTo("10");
    }

    @Test
    @DisplayName("RPT-10: what others owe takes none of the centre's hours")
    void whatOthersOweTakesNoHours() {
        assertThat(DueWork.each(Responsible.ORGANISER, FOUR, MONDAY)).isEqualByComparingTo("4");
        assertThat(DueWork.each(Responsible.FACILITY, FOUR, MONDAY)).isZero();
        assertThat(DueWork.each(Responsible.FOSTER_FAMILY, FOUR, MONDAY)).isZero();
        assertThat(DueWork.each(Responsible.CARE_LEAVER, FOUR, MONDAY)).isZero();
    }

    @Test
    void allWeeksTogether() {
        WorkFigure anna = WorkFigure.of(ANNA.toString(), "Anna", ahead.ofWorker(ANNA));

        assertThat(anna.duties()).isEqualTo(13);
        assertThat(anna.needed()).isEqualByComparingTo("52");
        // 8 weeks without 24, 25, 26 December, 1 and 6 January
        assertThat(anna.there()).isEqualByComparingTo("280");
        assertThat(anna.tooFull()).isEqualTo(1);
    }

    private static DueWork due(LocalDate day, UUID worker, long duties) {
        return new DueWork(day, worker, null, duties, FOUR.usual());
    }
}
