package pl.ostoja.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.leaving.LeavingFixture.care;
import static pl.ostoja.leaving.LeavingFixture.informed;
import static pl.ostoja.leaving.LeavingFixture.programme;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyState;

class LeavingDutiesTest {

    @Test
    @DisplayName("LEV-5: approved on a Friday, the other county is told on Monday")
    void theOtherCountyIsTold() {
        var duty = one(programme("2026-05-20", "2026-05-22", "kierownik", null, "Praca.", "powiat nyski"));

        assertThat(duty.deadline().legalDay()).isEqualTo("2026-05-25");
        assertThat(duty.key().anchor()).isEqualTo("2026-05-22");
        assertThat(duty.state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    @DisplayName("LEV-5: nothing is owed while the programme is not approved, or names no other county")
    void nothingIsOwed() {
        assertThat(all(programme("2026-05-20", null, null, null, "Praca.", "powiat nyski"))).isEmpty();
        assertThat(all(programme("2026-05-20", "2026-05-22", "kierownik", null, "Praca.", " "))).isEmpty();
    }

    @Test
    @DisplayName("LEV-5: told from the day on which the programme was drawn up counts, earlier does not")
    void toldCounts() {
        var programme = programme("2026-05-20", "2026-05-22", "kierownik", null, "Praca.", "powiat nyski");

        assertThat(one(programme, informed("2026-05-20", "powiat nyski")).state()).isEqualTo(DutyState.fulfilled(day("2026-05-20")));
        assertThat(one(programme, informed("2026-05-19", "powiat nyski")).state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    @DisplayName("LEV-11: mentor by 17, programme a month before 18, then 18, 25 and 26")
    void theDaysThatMatter() {
        assertThat(Outlooks.calendar(care(aStay("2020-01-01")), LAW, day("2026-01-01"))).extracting(one -> one.day().toString())
                .containsExactly("2025-07-05", "2026-06-05", "2026-07-05", "2033-07-05", "2034-07-05");
    }

    private static Duty one(LeavingStepContent... steps) {
        return all(steps).getFirst();
    }

    private static List<Duty> all(LeavingStepContent... steps) {
        List<Duty> duties = new ArrayList<>();
        LeavingDuties.derive(care(aStay("2020-01-01")), Stream.of(steps).map(LeavingStepContent::facts).toList(), LAW, duties::add);
        return duties;
    }
}
