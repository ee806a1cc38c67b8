package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

/** When a family takes children, at the first and the last day of what it said. */
class ReadinessTest {
    private static final ReadinessOnDay PLAINLY_READY = ReadinessOnDay.withoutTerm(true, 2);

    @ParameterizedTest(name = "FST-39: not ready from 2026-07-01 to 2026-07-14; on {0} ready {1}")
    @CsvSource({"2026-06-30, true", "2026-07-01, false", "2026-07-14, false", "2026-07-15, true"})
    void whatWasSaidForTheDayHolds(LocalDate day, boolean ready) {
        List<ReadinessContent> said = List.of(notReady("2026-07-01", "2026-07-14", NotReadyWhy.ILLNESS));
        assertThat(ReadinessOnDay.of(PLAINLY_READY, said, List.of(), day).ready()).isEqualTo(ready);
    }

    @Test
    @DisplayName("FST-39: a family that said it is not ready without a term is so on the days of which it said it is, with as many places")
    void readyForATime() {
        List<ReadinessContent> said = List.of(ready("2026-07-01", null, 4));
        assertThat(ReadinessOnDay.of(ReadinessOnDay.withoutTerm(false, null), said, List.of(), day("2026-06-30")).ready()).isFalse();
        assertThat(ReadinessOnDay.of(ReadinessOnDay.withoutTerm(false, null), said, List.of(), day("2030-01-01")))
                .isEqualTo(new ReadinessOnDay(true, ReadinessKind.ANY_TIME, 4, null, null));
        assertThat(ReadinessOnDay.of(PLAINLY_READY, List.of(ready("2026-07-01", null, null)), List.of(), day("2026-07-01")).places()).isEqualTo(2);
    }

    @Test
    @DisplayName("FST-39: while a family rests it takes nobody, whatever it said")
    void rest() {
        List<Period> rests = List.of(Period.of(day("2026-08-01"), day("2026-08-14")));
        List<ReadinessContent> said = List.of(ready("2026-07-01", "2026-12-31", null));
        assertThat(ReadinessOnDay.of(PLAINLY_READY, said, rests, day("2026-08-14")))
                .isEqualTo(new ReadinessOnDay(false, ReadinessKind.NOT_READY, 2, NotReadyWhy.HOLIDAY, day("2026-08-14")));
        assertThat(ReadinessOnDay.of(PLAINLY_READY, said, rests, day("2026-08-15")).ready()).isTrue();
    }

    @Test
    @DisplayName("FST-38: a reason if it is not ready and only then, places only if it is, and one word for each day")
    void whatMayBeSaid() {
        assertThatCode(() -> ReadinessRules.check(notReady("2026-07-01", "2026-07-14", NotReadyWhy.ILLNESS), List.of(ready("2026-07-15", null, 2)))).doesNotThrowAnyException();
        refused(() -> ReadinessRules.check(notReady("2026-07-01", null, null), List.of()));
        refused(() -> ReadinessRules.check(new ReadinessContent(ReadinessKind.BY_ARRANGEMENT, day("2026-07-01"), null, null, NotReadyWhy.OTHER, null), List.of()));
        refused(() -> ReadinessRules.check(new ReadinessContent(ReadinessKind.NOT_READY, day("2026-07-01"), null, 1, NotReadyWhy.OTHER, null), List.of()));
        refused(() -> ReadinessRules.check(notReady("2026-07-01", "2026-07-15", NotReadyWhy.ILLNESS), List.of(ready("2026-07-15", null, 2))));
    }

    private static ReadinessContent notReady(String since, String until, NotReadyWhy why) {
        return new ReadinessContent(ReadinessKind.NOT_READY, day(since), day(until), null, why, null);
    }

    private static ReadinessContent ready(String since, String until, Integer places) {
        return new ReadinessContent(ReadinessKind.ANY_TIME, day(since), day(until), places, null, null);
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static void refused(Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("FST-38"));
    }
}
