package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.settlement.SettlementFixture.aChild;
import static pl.ostoja.settlement.SettlementFixture.month;
import static pl.ostoja.settlement.SettlementFixture.recommendedBut;
import static pl.ostoja.settlement.SettlementFixture.zl;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.law.Policy;
import pl.ostoja.law.Readings;
import pl.ostoja.settlement.ParentalFee.Split;

class ParentalFeeTest {
    private static final Settings DEDUCT_FIRST = recommendedBut(Policy.NET_OF_PARENTAL_FEE, Readings.ParentalFeeShare.DEDUCT_FIRST);

    @ParameterizedTest(name = "SET-60: {0} paid, the municipality bore {1}, the county {2}: {3} and {4}")
    @CsvSource({
        "600, 488.40, 1139.60, 180.00, 420.00", // law.md 17, example 11
        "0.01, 0.50, 0.50, 0.01, 0.00", "100, 0, 1628, 0.00, 100.00", "100, 0, 0, 0.00, 100.00", "1000, 333.33, 666.67, 333.33, 666.67"
    })
    void whatWasPaidIsDivided(String paid, String municipal, String county, String toMunicipality, String toCounty) {
        assertThat(ParentalFee.split(zl(paid), zl(municipal), zl(county))).isEqualTo(new Split(zl(toMunicipality), zl(toCounty)));
    }

    @Test
    @DisplayName("SET-61: taken off first, a fee lessens the lines in proportion, exactly by what was paid")
    void aFeeMayBeTakenOffFirst() {
        var march = aChild(aStay("2025-03-10")).in(month("2026-03", DEDUCT_FIRST)); // 440,42 at 10 %, 1076,58 at 30 %

        // 600 × 440,42 ÷ 1517 = 174,1938; the rest is 425,81.
        assertThat(ParentalFee.net(march, zl("600")).lines())
                .filteredOn(line -> line.category() == Category.PARENTAL_FEE)
                .extracting(line -> line.cost().base(), line -> line.share().municipal(), line -> line.share().county())
                .containsExactly(tuple(zl("-174.19"), zl("-17.42"), zl("-156.77")), tuple(zl("-425.81"), zl("-127.74"), zl("-298.07")));
        assertThat(ParentalFee.net(march, zl("600")).base()).isEqualTo(zl("917"));
    }

    @Test
    @DisplayName("SET-61: never more than the month costs, and as recommended nothing before sharing")
    void neverMoreThanTheMonthCosts() {
        var child = aChild(aStay("2026-01-01"));
        var june = child.in(month("2026-06", DEDUCT_FIRST));

        assertThat(ParentalFee.net(june, zl("2000")).base()).isEqualTo(Grosze.NONE);
        assertThat(ParentalFee.net(child.in("2026-06"), zl("600"))).isEqualTo(child.in("2026-06"));
        assertThat(ParentalFee.net(child.in("2025-12"), zl("600")).lines()).isEmpty();
    }

    @ParameterizedTest(name = "SET-62: final on {0}, interest from {1}")
    @CsvSource({"2026-05-01, 2026-06-01", "2026-05-31, 2026-06-01", "2026-12-15, 2027-01-01"})
    void interestRunsFromTheNextMonth(LocalDate finalOn, LocalDate from) {
        assertThat(ParentalFee.interestFrom(finalOn)).isEqualTo(from);
    }
}
