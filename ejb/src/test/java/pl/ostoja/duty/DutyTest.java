package pl.ostoja.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.duty.DutyFixture.CHILD;
import static pl.ostoja.duty.DutyFixture.aDuty;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.law.Due;
import pl.ostoja.shared.Explanation;

class DutyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);
    /** Unshifted Saturday 28.11, legal Monday 30.11. */
    private static final Deadline MONDAY = new Deadline.ByDay(Due.within(LocalDate.of(2026, 11, 28)));

    @Test
    void anOpenDutyGetsLaterEveryDay() {
        assertThat(aDuty(MONDAY, DutyState.OPEN).daysLate(LocalDate.of(2026, 11, 30))).isZero();
        assertThat(aDuty(MONDAY, DutyState.OPEN).daysLate(LocalDate.of(2026, 12, 1))).isEqualTo(1);
        assertThat(aDuty(MONDAY, DutyState.OPEN).isOpen()).isTrue();
    }

    @ParameterizedTest(name = "due 2026-11-30, done {0} -> {1} days late")
    @CsvSource({"2026-09-01, 0", "2026-11-30, 0", "2026-12-01, 1", "2026-12-02, 2"})
    void aFulfilledDutyStaysAsLateAsItWas(LocalDate done, long late) {
        assertThat(aDuty(MONDAY, DutyState.fulfilled(done)).daysLate(TODAY)).isEqualTo(late);
    }

    @Test
    void anEndedDutyIsLateUntilItEnded() {
        var why = Explanation.of("placement.ended.leftCare");

        assertThat(aDuty(MONDAY, DutyState.ended(LocalDate.of(2026, 11, 1), why)).daysLate(TODAY)).isZero();
        assertThat(aDuty(MONDAY, DutyState.ended(LocalDate.of(2026, 12, 2), why)).daysLate(TODAY)).isEqualTo(2);
        assertThat(aDuty(MONDAY, DutyState.ended(LocalDate.of(2027, 1, 1), why)).daysLate(TODAY)).isEqualTo(3);
    }

    @ParameterizedTest(name = "due at 09:00, sent at {0} -> {1} days late")
    @CsvSource({
        "2026-11-20T23:00:00Z, 0",
        "2026-11-21T09:00:00Z, 0",
        "2026-11-21T09:00:01Z, 1",
        "2026-11-22T09:00:00Z, 1",
        "2026-11-22T09:00:01Z, 2"
    })
    void everyStartedDayAfterAMomentCounts(Instant sent, long late) {
        var deadline = new Deadline.ByMoment(Instant.parse("2026-11-21T09:00:00Z"));
        var done = new DutyState.Fulfilled(sent.atZone(Deadline.POLAND).toLocalDate(), sent);

        assertThat(aDuty(deadline, done).daysLate(TODAY)).isEqualTo(late);
        assertThat(deadline.planBy()).isEqualTo("2026-11-21");
    }

    @Test
    @DisplayName("DUT-2: a key reads the same after it was written")
    void aKeyIsText() {
        var key = new DutyKey("REVIEW", CHILD, LocalDate.of(2026, 8, 24));

        assertThat(key).hasToString("REVIEW:00000000-0000-0000-0000-000000000001:2026-08-24");
        assertThat(DutyKey.parse(key.toString())).isEqualTo(key);
    }

    @Test
    void aDutyConcernsSomebody() {
        assertThatThrownBy(() -> new Subject(null, null, CHILD)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNameOfAKindStandsInTheBundleOfItsArea() {
        assertThat(DutyFixture.KIND.area()).isEqualTo("duty");
    }
}
