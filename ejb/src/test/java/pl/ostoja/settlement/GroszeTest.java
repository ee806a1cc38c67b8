package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.settlement.SettlementFixture.zl;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroszeTest {

    @ParameterizedTest(name = "SET-10: {0} × {1}/{2} = {3}")
    @CsvSource({
        "1628, 15, 30, 814.00",
        "1517, 9, 31, 440.42", // 440,4193…
        "1517, 22, 31, 1076.58", // 1076,5806…
        "0.01, 1, 2, 0.01", // half a grosz up
        "-0.01, 1, 2, -0.01", // below zero to the same amount
        "0.01, 1, 3, 0.00",
        "9999999999.99, 31, 31, 9999999999.99"
    })
    void aPartIsRoundedHalfUp(String amount, long part, long whole, String rounded) {
        assertThat(zl(amount).part(part, whole)).isEqualTo(zl(rounded));
    }

    /** SET-10: the same as the decimal arithmetic of the law's rounding. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void partsAreThoseOfDecimals(
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long grosze, @ForAll @LongRange(min = 0, max = 310_000) long part,
            @ForAll @LongRange(min = 1, max = 310_000) long whole) {
        var exact = BigDecimal.valueOf(grosze).multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);

        assertThat(new Grosze(grosze).part(part, whole).value()).isEqualTo(exact.longValueExact());
    }

    @Test
    @DisplayName("SET-10: an amount is never rounded on the way in, and never overflows unseen")
    void amountsAreExact() {
        assertThat(zl("1628.00")).isEqualTo(zl("1628")).hasToString("1628.00");
        assertThat(zl("1.5").plus(zl("0.05")).minus(zl("2"))).isEqualTo(zl("-0.45"));
        assertThat(zl("1.5")).isGreaterThan(zl("1.49"));
        assertThatThrownBy(() -> zl("0.001")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Grosze(Long.MAX_VALUE).plus(zl("0.01"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Grosze(Long.MAX_VALUE).part(1, 2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void perCentsAreExactToAHundredth() {
        assertThat(Percent.of(new BigDecimal("12.50")).share(zl("200"))).isEqualTo(zl("25"));
        assertThat(Percent.of(new BigDecimal("30.00")).value()).hasToString("30");
        assertThat(Percent.of(new BigDecimal("12.50")).value()).hasToString("12.5");
    }
}
