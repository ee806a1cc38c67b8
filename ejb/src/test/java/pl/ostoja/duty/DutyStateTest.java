package pl.ostoja.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.ostoja.shared.Explanation;

class DutyStateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Explanation LEFT = Explanation.of("placement.ended.leftCare");
    private static final Explanation DIED = Explanation.of("leaving.ended.died");

    @Test
    void whatNobodyDidIsOpen() {
        assertThat(DutyState.doneOn(null)).isEqualTo(DutyState.OPEN);
        assertThat(DutyState.doneOn(DAY)).isEqualTo(DutyState.fulfilled(DAY));
    }

    @Test
    void onlyWhatIsOpenEnds() {
        assertThat(DutyState.OPEN.orEnded(DAY, LEFT)).isEqualTo(DutyState.ended(DAY, LEFT));
        assertThat(DutyState.OPEN.orEnded(null, LEFT)).isEqualTo(DutyState.OPEN);
        assertThat(DutyState.fulfilled(DAY).orEnded(DAY.minusDays(1), LEFT)).isEqualTo(DutyState.fulfilled(DAY));
        assertThat(DutyState.OPEN.orEnded(DAY, LEFT).orEnded(DAY.minusDays(1), DIED)).isEqualTo(DutyState.ended(DAY, LEFT));
    }
}
