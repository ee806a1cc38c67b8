package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;

/** When a professional family has a right to a contract as a family children's home. */
class HomeClaimTest {
    private static final FamilyForms PROFESSIONAL = FamilyForms.of(FamilyForm.PROFESSIONAL);
    private static final LocalDate SIX_SINCE = day("2023-11-22");

    @Test
    @DisplayName("FST-48: six children for three years are a right, a day less and five children are none")
    void threeYears() {
        assertThat(holds(PROFESSIONAL, children(6), day("2026-11-22"))).isTrue();
        assertThat(holds(PROFESSIONAL, children(6), day("2026-11-21"))).isFalse();
        assertThat(holds(PROFESSIONAL, children(5), day("2026-11-22"))).isFalse();
        assertThat(holds(FamilyForms.of(FamilyForm.FAMILY_HOME), children(6), day("2026-11-22"))).isFalse();
    }

    @Test
    @DisplayName("FST-48: a day with five of them begins the years anew; somebody who comes on that day does not")
    void aGap() {
        List<Resident> changed = new ArrayList<>(children(5));
        changed.add(resident(SIX_SINCE, day("2025-03-01")));
        changed.add(resident(day("2025-03-02"), null));
        assertThat(holds(PROFESSIONAL, changed, day("2026-11-22"))).isFalse();
        changed.add(resident(day("2025-03-01"), day("2025-03-02")));
        assertThat(holds(PROFESSIONAL, changed, day("2026-11-22"))).isTrue();
    }

    private static boolean holds(FamilyForms forms, List<Resident> residents, LocalDate day) {
        return HomeClaim.holds(forms, residents, day, LAW);
    }

    private static List<Resident> children(int number) {
        return IntStream.range(0, number).mapToObj(each -> resident(SIX_SINCE, null)).toList();
    }

    private static Resident resident(LocalDate since, LocalDate until) {
        return new Resident(UUID.randomUUID(), since, until, false, false, false, false);
    }
}
