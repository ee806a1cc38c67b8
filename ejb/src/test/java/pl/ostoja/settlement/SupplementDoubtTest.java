package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.wellbeing.DisabilityDegree;

class SupplementDoubtTest {
    private static final CareFacts WITH_FAMILY = aChildBorn("2018-06-01", aStay("2026-01-05"));
    private static final CareFacts IN_FACILITY = aChildBorn("2014-06-01", aStay("2026-01-05").in(CareForm.SOCIALISATION_FACILITY));
    /** From 1 February to 30 November 2026. */
    private static final CircumstanceContent SUPPLEMENT =
            new CircumstanceContent(CircumstanceKind.DISABILITY_SUPPLEMENT, day("2026-02-01"), day("2026-11-30"), null, null);

    @ParameterizedTest(name = "SET-96: {0}, on {1} -> {2}")
    @CsvSource({", 2026-11-30, WITHOUT_CERTIFICATE", ", 2026-12-01,", "CHILD, 2026-11-30,", "LIGHT, 2026-11-30,", "CHILD, 2026-12-01, NOT_GRANTED", "CHILD, 2026-01-31, NOT_GRANTED"})
    void aSupplementRestsOnACertificate(DisabilityDegree degree, String today, SupplementDoubt doubt) {
        assertThat(SupplementDoubt.on(day(today), List.of(SUPPLEMENT), degree, WITH_FAMILY)).isEqualTo(Optional.ofNullable(doubt));
    }

    @Test
    @DisplayName("SET-96: a light disability gives no right to it, nor does an institution get it")
    void whoHasNoRightToIt() {
        assertThat(SupplementDoubt.on(day("2026-12-01"), List.of(), DisabilityDegree.LIGHT, WITH_FAMILY)).isEmpty();
        assertThat(SupplementDoubt.on(day("2026-12-01"), List.of(), DisabilityDegree.SEVERE, WITH_FAMILY)).contains(SupplementDoubt.NOT_GRANTED);
        assertThat(SupplementDoubt.on(day("2026-12-01"), List.of(), DisabilityDegree.SEVERE, IN_FACILITY)).isEmpty();
    }
}
