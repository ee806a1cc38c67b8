package pl.ostoja.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolishAmountsTest {

    @ParameterizedTest(name = "AMT-1: \"{0}\" is {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1628|1628.00",
                "1628,5|1628.50",
                "1628.50|1628.50", // the dot of the numeric keypad
                "1 234,56|1234.56", // an ordinary blank: NumberFormat would read 1
                "1\u00A0234,56|1234.56", // copied from a page
                "1\u202F234,56|1234.56", // copied from a spreadsheet
                "12 345 678,90|12345678.90",
                " 0,01 |0.01",
                "0|0.00",
                "007|7.00",
                "1 628,00 zł|1628.00",
                "1628 PLN|1628.00",
                "9 999 999 999,99|9999999999.99", // the largest a column keeps
            })
    void whatPolesTypeIsRead(String typed, BigDecimal amount) {
        assertThat(PolishAmounts.parse(typed)).isEqualTo(amount);
    }

    @ParameterizedTest(name = "AMT-2: \"{0}\" may be a thousand or a fraction")
    @ValueSource(strings = {"1.234", "1,234", "12,345", "1.234,56", "1,234.56", "1.234.567", "123,456"})
    void whatCouldMeanTwoAmountsIsRefused(String typed) {
        assertRefused(typed, "AMT-2", "amountAmbiguous");
    }

    @ParameterizedTest(name = "AMT-1: \"{0}\" has more than two decimals")
    @ValueSource(strings = {"0,123", "1234,567", "12,3456", "1 234,567"})
    void moreThanTwoDecimalsAreRefusedNotRounded(String typed) {
        assertRefused(typed, "AMT-1", "amountTooPrecise");
    }

    @ParameterizedTest(name = "AMT-1: \"{0}\" is no amount")
    @ValueSource(
            strings = {
                "", " ", "zł", "abc", "1e3", "1E3", "0x10", ",50", "5,", "1,2,3", "12 34", "1234 567", "1  234", "0 123", "1 23",
                "1'234", "１２３", "١٢٣", "NaN", "1/2", "1 234,5 0", "10%", "1\u2009234", "1\n234"
            })
    void anythingElseIsRefused(String typed) {
        assertRefused(typed, "AMT-1", "amountUnreadable");
    }

    @ParameterizedTest(name = "AMT-3: \"{0}\" has a sign")
    @ValueSource(strings = {"-5", "+5", "\u22125"})
    void aSignIsRefusedWhereItHasNoMeaning(String typed) {
        assertRefused(typed, "AMT-3", "amountSign");
    }

    @Test
    @DisplayName("AMT-3: a correction may be less than zero")
    void aCorrectionMayBeNegative() {
        assertThat(PolishAmounts.parseSigned("-1 234,50")).isEqualTo(new BigDecimal("-1234.50"));
        assertThat(PolishAmounts.parseSigned("\u22121")).isEqualTo(new BigDecimal("-1.00"));
        assertThat(PolishAmounts.parseSigned("1")).isEqualTo(new BigDecimal("1.00"));
        assertThatThrownBy(() -> PolishAmounts.parseSigned("--1")).isInstanceOf(BusinessRuleViolation.class);
    }

    @ParameterizedTest(name = "AMT-4: {0} does not fit the column")
    @ValueSource(strings = {"10000000000", "10 000 000 000,00", "99999999999999999999999"})
    void anAmountIsBounded(String typed) {
        assertRefused(typed, "AMT-4", "amountTooLarge");
    }

    @ParameterizedTest(name = "AMT-5: {0} is written {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0,00",
                "5.5|5,50",
                "999.99|999,99",
                "1628|1\u00A0628,00",
                "1234567.8|1\u00A0234\u00A0567,80",
                "-1234.5|-1\u00A0234,50",
                "-123.45|-123,45",
            })
    void amountsAreWrittenAsPolesReadThem(BigDecimal amount, String written) {
        assertThat(PolishAmounts.format(amount)).isEqualTo(written);
        assertThat(PolishAmounts.formatWithCurrency(amount)).isEqualTo(written + "\u00A0zł");
    }

    @Test
    @DisplayName("AMT-5: writing never rounds")
    void anAmountWithMoreThanTwoDecimalsIsNotWritten() {
        assertThatThrownBy(() -> PolishAmounts.format(new BigDecimal("1.005"))).isInstanceOf(ArithmeticException.class);
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadBack(@ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long grosze) {
        var amount = BigDecimal.valueOf(grosze, 2);

        assertThat(PolishAmounts.parseSigned(PolishAmounts.formatWithCurrency(amount))).isEqualTo(amount);
    }

    private static void assertRefused(String typed, String rule, String name) {
        assertThatThrownBy(() -> PolishAmounts.parse(typed))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("shared.violation." + name);
                    assertThat(refusal.rule()).isEqualTo(rule);
                });
    }
}
