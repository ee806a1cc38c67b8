package pl.ostoja.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.duty.DutyFixture.aDuty;
import static pl.ostoja.duty.DutyFixture.aDutyDue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.duty.DutyCheck.Difference;
import pl.ostoja.law.Due;

@DisplayName("DUT-2: what is stored about duties equals what the facts give")
class DutyCheckTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Test
    void equalDutiesInAnyOrderDoNotDiffer() {
        var one = aDutyDue(FRIDAY);
        var other = about(one, 2);

        assertThat(DutyCheck.compare(List.of(one, other), List.of(about(one, 2), aDutyDue(FRIDAY)))).isEmpty();
    }

    @Test
    void aMissingAndASuperfluousDutyAreNamed() {
        var stored = aDutyDue(FRIDAY);
        var recomputed = about(stored, 2);

        assertThat(DutyCheck.compare(List.of(stored), List.of(recomputed)))
                .containsExactly(new Difference.Missing(recomputed.key()), new Difference.Superfluous(stored.key()));
    }

    @Test
    void aChangedDutyNamesEveryPartThatDiffers() {
        var stored = aDutyDue(FRIDAY);
        var deadline = new Deadline.ByDay(Due.within(FRIDAY.plusDays(3)));
        var recomputed = aDuty(deadline, DutyState.fulfilled(FRIDAY));

        assertThat(DutyCheck.compare(List.of(stored), List.of(recomputed)))
                .containsExactly(new Difference.Changed(
                        stored.key(),
                        List.of(
                                new Difference.Field("deadline", stored.deadline(), deadline),
                                new Difference.Field("state", DutyState.OPEN, DutyState.fulfilled(FRIDAY)))));
    }

    @Test
    void theLogIsToldWhichPartDiffersButNotWhatItSays() {
        var stored = aDutyDue(FRIDAY);
        var recomputed = aDuty(stored.deadline(), DutyState.fulfilled(FRIDAY));

        assertThat(DutyCheck.compare(List.of(stored), List.of(recomputed))).singleElement().satisfies(difference ->
                assertThat(difference.told()).isEqualTo(stored.key() + " differs in [state]"));
    }

    @Test
    void twoDutiesWithOneKeyAreAFaultOfTheirSource() {
        var twice = List.of(aDutyDue(FRIDAY), aDutyDue(FRIDAY.plusDays(3)));

        assertThatThrownBy(() -> DutyCheck.compare(List.of(), twice)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Duty about(Duty duty, long id) {
        var key = new DutyKey(duty.key().kind(), new UUID(0, id), duty.key().anchor());
        return new Duty(
                key,
                duty.kind(),
                duty.article(),
                duty.subject(),
                duty.deadline(),
                duty.alertOn(),
                duty.responsible(),
                duty.state(),
                duty.why(),
                duty.facts());
    }
}
