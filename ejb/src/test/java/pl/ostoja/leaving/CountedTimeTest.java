package pl.ostoja.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.leaving.LeavingFixture.inFacility;
import static pl.ostoja.leaving.LeavingFixture.leaver;
import static pl.ostoja.leaving.LeavingFixture.with;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.PlacementFixture.StayBuilder;

class CountedTimeTest {
    private static final String FULL_AGE = "2026-07-05";

    @Test
    @DisplayName("LEV-12: a year in a youth education centre after two in care makes three, to the day")
    void timeInAFacilityCounts() {
        CareTime time = time(transferred(), inFacility("2024-01-01", "2024-12-31"));

        assertThat(time.days()).as("365 + 365 + 366").isEqualTo(1096);
        assertThat(time.inFacilities()).isEqualTo(366);
        assertThat(time.reaches(3)).isTrue();
        assertThat(time.exceeds(3)).isFalse();
        assertThat(time(transferred(), inFacility("2024-01-01", "2024-12-30")).reaches(3)).isFalse();
        assertThat(time(transferred()).days()).isEqualTo(730);
    }

    @Test
    @DisplayName("LEV-12: with it somebody from a family of kin has a right to aid")
    void aRightFollows() {
        CareLeaver two = leaver("2026-06-01", transferred().in(CareForm.KINSHIP_FAMILY));

        assertThat(lacking(two)).containsExactly("leaving.condition.timeKinship");
        assertThat(lacking(with(two, inFacility("2024-01-01", "2024-12-31")))).isEmpty();
    }

    private static List<String> lacking(CareLeaver leaver) {
        return AidConditions.of(LeavingAidKind.INDEPENDENCE, day(FULL_AGE), leaver).stream().filter(condition -> !condition.met()).map(condition -> condition.what().key()).toList();
    }

    @Test
    @DisplayName("LEV-12: what lasts counts up to the day that is asked about")
    void whatLasts() {
        assertThat(time(transferred(), inFacility("2026-07-01", null)).inFacilities()).isEqualTo(4);
    }

    @Test
    @DisplayName("LEV-12: days of a stay and of a facility count once")
    void daysCountOnce() {
        CareTime time = time(aStay("2025-07-05"), inFacility("2025-09-01", "2026-01-31"), inFacility("2025-12-01", "2026-02-28"));

        assertThat(time.days()).isEqualTo(365);
        assertThat(time.inFacilities()).isZero();
        assertThat(time(transferred(), inFacility("2024-01-01", "2024-01-10"), inFacility("2024-01-06", "2024-01-20")).inFacilities()).isEqualTo(20);
    }

    @Test
    @DisplayName("LEV-12: from the day on which the placement was revoked nothing counts")
    void revoked() {
        assertThat(time(transferred(), inFacility("2024-01-01", "2024-12-31", "2024-07-01")).inFacilities()).as("31 + 29 + 31 + 30 + 31 + 30").isEqualTo(182);
        assertThat(time(aStay("2022-01-01").until("2024-01-01", EndReason.RETURN_TO_FAMILY), inFacility("2024-01-01", "2024-12-31")).inFacilities()).isZero();
    }

    @Test
    @DisplayName("LEV-12: before a court has put somebody into care nothing counts")
    void beforeTheOrder() {
        assertThat(time(aStay("2025-01-01"), inFacility("2024-01-01", "2024-06-30")).inFacilities()).isZero();
        assertThat(time(aStay("2022-01-01").on(LegalBasis.PARENT_AGREEMENT).until("2024-01-01", EndReason.TRANSFER_DPS_OR_OTHER), inFacility("2024-01-01", "2024-06-30")).byCourt())
                .isFalse();
    }

    private static StayBuilder transferred() {
        return aStay("2022-01-01").until("2024-01-01", EndReason.TRANSFER_DPS_OR_OTHER);
    }

    private static CareTime time(StayBuilder stay, LeavingPeriodContent... periods) {
        return with(leaver(null, stay), periods).timeUntil(day(FULL_AGE));
    }
}
