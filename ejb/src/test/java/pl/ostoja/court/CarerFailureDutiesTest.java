package pl.ostoja.court;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.FAMILY;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyState;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.PlacementFixture;

class CarerFailureDutiesTest {
    private static final String FOUND = "2026-10-15";

    @Test
    @DisplayName("PLC-90: what was found on Thursday 15 October 2026 the court learns by Friday, by a letter from that day on")
    void theCourtIsToldAtOnce() {
        assertThat(only(aStay("2026-03-02")).deadline().legalDay()).isEqualTo("2026-10-16");
        assertThat(only(aStay("2026-03-02")).isOpen()).isTrue();
        assertThat(only(aStay("2026-03-02"), notice("2026-10-14")).isOpen()).isTrue();
        assertThat(only(aStay("2026-03-02"), notice(FOUND)).state()).isEqualTo(DutyState.fulfilled(day(FOUND)));
        assertThat(only(aStay("2026-03-02"), new FilingSent(UUID.randomUUID(), CourtFilingType.REVIEW_OPINION, day("2026-10-16"))).isOpen()).isTrue();
    }

    @Test
    @DisplayName("PLC-90: it is owed of those who lived there on the day, until they leave")
    void onlyOfThoseWhoLivedThere() {
        assertThat(duties(aStay("2026-10-16"))).isEmpty();
        assertThat(duties(aStay("2026-03-02").until(FOUND, EndReason.RETURN_TO_FAMILY))).isEmpty();
        assertThat(duties(aStay("2026-03-02").withFamily(1002))).isEmpty();
        assertThat(only(aStay(FOUND)).isOpen()).isTrue();
        assertThat(only(aStay("2026-03-02").until("2026-10-16", EndReason.TRANSFER_FAMILY_CARE)).state()).isInstanceOf(DutyState.Ended.class);
    }

    @Test
    @DisplayName("PLC-90: one letter tells of all that was found before it")
    void oneLetterForAll() {
        List<Duty> duties = new ArrayList<>();
        CourtDuties.ofFailures(
                aChildBorn("2018-06-01", aStay("2026-03-02")), Map.of(FAMILY, List.of(day("2026-10-12"), day(FOUND))), List.of(notice(FOUND)), LAW, duties::add);

        assertThat(duties).extracting(Duty::isOpen).containsExactly(false, false);
    }

    private static FilingSent notice(String iso) {
        return new FilingSent(UUID.randomUUID(), CourtFilingType.CARER_FAILURE_NOTICE, day(iso));
    }

    private static Duty only(PlacementFixture.StayBuilder stay, FilingSent... filings) {
        assertThat(duties(stay, filings)).hasSize(1);
        return duties(stay, filings).getFirst();
    }

    private static List<Duty> duties(PlacementFixture.StayBuilder stay, FilingSent... filings) {
        List<Duty> duties = new ArrayList<>();
        CourtDuties.ofFailures(aChildBorn("2018-06-01", stay), Map.of(FAMILY, List.of(day(FOUND))), Arrays.asList(filings), LAW, duties::add);
        return duties;
    }
}
