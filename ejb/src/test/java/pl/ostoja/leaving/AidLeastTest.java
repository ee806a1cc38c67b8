package pl.ostoja.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.law.Law;
import pl.ostoja.law.LawFixture;
import pl.ostoja.placement.CareForm;

class AidLeastTest {
    private static final Law LAW = LawFixture.lawOn("2026-11-23");
    private static final String BEFORE = "2026-10-01";

    @ParameterizedTest(name = "LEV-8: independence, {1} since {0} until 1 October 2026 -> {2}")
    @CsvSource({
        "2025-10-02, NON_PROFESSIONAL_FAMILY, ",
        "2025-10-01, NON_PROFESSIONAL_FAMILY, 2683", // a year
        "2024-10-02, NON_PROFESSIONAL_FAMILY, 2683",
        "2024-10-01, NON_PROFESSIONAL_FAMILY, 5364", // two years
        "2023-10-01, SOCIALISATION_FACILITY, 5364", // three years and no day more
        "2023-09-30, SOCIALISATION_FACILITY, 10723", // more than three
        "2023-10-02, KINSHIP_FAMILY, ",
        "2023-10-01, KINSHIP_FAMILY, 5364",
        "2015-10-01, KINSHIP_FAMILY, 5364",
    })
    void independenceByTheTimeInCare(String since, CareForm form, String amount) {
        var least = AidLeast.of(LeavingAidKind.INDEPENDENCE, null, LeavingFixture.time(BEFORE, aStay(since).in(form)), false, LAW);

        assertThat(least.map(AidLeast::amount).map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString).orElse(null)).isEqualTo(amount);
    }

    @Test
    @DisplayName("LEV-8: education each month from the application, for a part of the first month by its days: 815 × 11 / 30 = 298,83")
    void educationFromTheApplication() {
        var least = AidLeast.of(LeavingAidKind.EDUCATION, day("2026-09-20"), time(), false, LAW).orElseThrow();

        assertThat(least.amount()).isEqualByComparingTo("815");
        assertThat(least.firstMonth()).isEqualByComparingTo("298.83");
        assertThat(AidLeast.of(LeavingAidKind.EDUCATION, day("2026-09-01"), time(), false, LAW).orElseThrow().firstMonth()).isNull();
    }

    @Test
    @DisplayName("LEV-8: settling in once, more with a moderate or severe disability; for home and job no amount")
    void settlingIn() {
        assertThat(AidLeast.of(LeavingAidKind.SETTLING_IN, null, time(), false, LAW).orElseThrow().amount()).isEqualByComparingTo("2439");
        assertThat(AidLeast.of(LeavingAidKind.SETTLING_IN, null, time(), true, LAW).orElseThrow().amount()).isEqualByComparingTo("4875");
        assertThat(AidLeast.of(LeavingAidKind.HOUSING, null, time(), true, LAW)).isEmpty();
    }

    @Test
    @DisplayName("LEV-8: by the numbers of the day; where none is known none is guessed")
    void byTheNumbersOfTheDay() {
        assertThat(AidLeast.of(LeavingAidKind.EDUCATION, null, time(), false, LawFixture.lawOn("2026-05-31")).orElseThrow().amount()).isEqualByComparingTo("759");
        assertThat(AidLeast.of(LeavingAidKind.EDUCATION, null, time(), false, LawFixture.lawOn("2021-05-31"))).isEmpty();
        assertThat(AidLeast.of(LeavingAidKind.SETTLING_IN, null, time(), false, LawFixture.lawOn("2021-05-31"))).isEmpty();
    }

    private static CareTime time() {
        return LeavingFixture.time(BEFORE, aStay("2020-01-01"));
    }
}
