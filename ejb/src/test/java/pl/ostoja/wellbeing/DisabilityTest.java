package pl.ostoja.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.day;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DisabilityTest {
    private static final WellbeingFacts MODERATE =
            new WellbeingFacts(WellbeingKind.DISABILITY, day("2025-01-01"), day("2026-12-31"), null, DisabilityDegree.MODERATE);

    @Test
    @DisplayName("WEL-9: a certificate holds on its last day, and not on the next")
    void untilItsLastDay() {
        assertThat(Disability.isImpaired(day("2026-12-31"), List.of(MODERATE))).isTrue();
        assertThat(Disability.isImpaired(day("2027-01-01"), List.of(MODERATE))).isFalse();
        assertThat(Disability.isImpaired(day("2024-12-31"), List.of(MODERATE))).isFalse();
    }

    @Test
    @DisplayName("WEL-9: of two that hold the later one says the degree")
    void theLaterOne() {
        var light = new WellbeingFacts(WellbeingKind.DISABILITY, day("2026-06-01"), null, null, DisabilityDegree.LIGHT);

        assertThat(Disability.isImpaired(day("2026-06-01"), List.of(light, MODERATE))).isFalse();
    }

    @Test
    @DisplayName("WEL-9: it is said when the child's file and the certificates differ")
    void whenTheyDiffer() {
        assertThat(Disability.on(day("2026-12-31"), List.of(MODERATE), false).isMissingInFile()).isTrue();
        assertThat(Disability.on(day("2026-12-31"), List.of(MODERATE), true)).satisfies(agreed -> {
            assertThat(agreed.isMissingInFile()).isFalse();
            assertThat(agreed.isWithoutCertificate()).isFalse();
        });
        assertThat(Disability.on(day("2027-01-01"), List.of(MODERATE), true).isWithoutCertificate()).isTrue();
        assertThat(Disability.on(day("2027-01-01"), List.of(MODERATE), false).isWithoutCertificate()).isFalse();
    }
}
