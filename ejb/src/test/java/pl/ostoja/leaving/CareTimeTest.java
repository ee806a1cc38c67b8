package pl.ostoja.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.leaving.LeavingFixture.time;
import static pl.ostoja.placement.PlacementFixture.aStay;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;

class CareTimeTest {

    @ParameterizedTest(name = "LEV-6: in care from 10 February 2023 until {0} -> three years {1}, more than three {2}, {3} days")
    @CsvSource({
        "2026-02-09, false, false, 1095",
        "2026-02-10, true, false, 1096", // 2024 is a leap year
        "2026-02-11, true, true, 1097",
    })
    void threeYearsToTheDay(String before, boolean reached, boolean exceeded, int days) {
        var time = time(before, aStay("2023-02-10"));

        assertThat(time.reaches(3)).isEqualTo(reached);
        assertThat(time.exceeds(3)).isEqualTo(exceeded);
        assertThat(time.days()).isEqualTo(days);
    }

    @Test
    @DisplayName("LEV-6: stays are laid end to end, and what lies between does not count: 365 and 366 days are two years")
    void staysAreLaidEndToEnd() {
        var time = time("2026-11-23",
                aStay("2022-01-01").until("2023-01-01", EndReason.RETURN_TO_FAMILY),
                aStay("2024-01-01").until("2025-01-01", EndReason.AGE_OF_MAJORITY_INDEPENDENCE));

        assertThat(time.days()).isEqualTo(731);
        assertThat(time.from()).isEqualTo("2023-01-01");
        assertThat(time.years()).isEqualTo(2);
        assertThat(time.months()).isZero();
        assertThat(time.reaches(2)).isTrue();
        assertThat(time.exceeds(2)).isFalse();
    }

    @Test
    @DisplayName("LEV-6: only stays by order of a court and adult stays count")
    void onlyByCourt() {
        assertThat(time("2026-11-23", aStay("2020-01-01").on(LegalBasis.PARENT_AGREEMENT)).byCourt()).isFalse();
        assertThat(time("2026-11-23", aStay("2020-01-01").on(LegalBasis.PARENT_AGREEMENT)).reaches(0)).isFalse();

        var time = time("2027-01-05",
                aStay("2025-01-05").on(LegalBasis.PARENT_AGREEMENT).until("2026-01-05", EndReason.TRANSFER_FAMILY_CARE),
                aStay("2026-01-05").until("2026-07-05", EndReason.CONTINUES_AS_ADULT),
                aStay("2026-07-05").on(LegalBasis.ADULT_STAY));
        assertThat(time.years()).isEqualTo(1);
        assertThat(time.days()).isEqualTo(365);
    }

    @Test
    @DisplayName("LEV-6: where one lived last says whether it was a family of kin")
    void whereOneLivedLast() {
        var time = time("2026-07-05", aStay("2020-01-01").until("2024-01-01", EndReason.TRANSFER_FAMILY_CARE), aStay("2024-01-01").in(CareForm.KINSHIP_FAMILY));

        assertThat(time.isKinship()).isTrue();
        assertThat(time("2026-07-05").form()).isNull();
    }
}
