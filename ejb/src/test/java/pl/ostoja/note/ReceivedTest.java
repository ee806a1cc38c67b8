package pl.ostoja.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.centre.RowError;
import pl.ostoja.shared.BusinessRuleViolation;

/** Notes of others: how their lines are read, and how they differ from ours. */
class ReceivedTest {
    /** 1628 a month, of which the county bears 90 %. */
    private static final ReceivedAmounts OURS = amounts(30, "1628.00", "90.00", "1465.20");

    @ParameterizedTest(name = "NOT-20: {0} days, {1}, {2} %, {3}: {4}")
    @CsvSource({
        "30, 1628.00, 90, 1465.20, ''",
        "15, 814.00, 90, 732.60, DAYS",
        "15, 1628.00, 90, 1465.20, DAYS BASE",
        "30, 1660.00, 90, 1494.00, BASE",
        "30, 1628.00, 70, 1139.60, RATE",
        "30, 1628.00, 90, 1628.00, ARITHMETIC",
        "30, 1628.00, 90, 1465.21, AMOUNT",
        "31, 1682.27, 70, 1682.27, DAYS RATE ARITHMETIC" // 1628 × 31 ÷ 30 = 1682.27
    })
    void reasons(int days, String base, String rate, String amount, String reasons) {
        var found = Difference.between(true, amounts(days, base, rate, amount), OURS);

        assertThat(found.stream().map(Enum::name).reduce("", (a, b) -> a.isEmpty() ? b : a + " " + b)).isEqualTo(reasons);
    }

    @Test
    @DisplayName("NOT-20: a child that we do not know, and one for which nothing is due")
    void nothingToCompare() {
        assertThat(Difference.between(false, OURS, null)).containsExactly(Difference.UNKNOWN_CHILD);
        assertThat(Difference.between(true, OURS, null)).containsExactly(Difference.NOTHING_DUE);
    }

    @Test
    @DisplayName("NOT-19: a line is compared with ours of the same rate, else with the only one there is, and ours with one line only")
    void whichOfOurs() {
        var first = amounts(10, "500.00", "90.00", "450.00");
        var second = amounts(20, "1000.00", "70.00", "700.00");
        List<ReceivedAmounts> owed = new ArrayList<>(List.of(first, second));

        assertThat(OwnReckoning.take(owed, new BigDecimal("70"))).isEqualTo(second);
        assertThat(OwnReckoning.take(owed, new BigDecimal("50"))).isEqualTo(first);
        assertThat(OwnReckoning.take(owed, new BigDecimal("50"))).isNull();
    }

    @Test
    @DisplayName("NOT-21: lines are read as Poles write them, with or without a heading")
    void lines() {
        var read = ReceivedFile.of("\uFEFFdziecko;miesiąc;dni;koszt;udział;kwota\r\n2026/117;2026-09;30;1 628,00 zł;90 %;1465,20\r\n\r\n02270803624;9.2026;15;814;90;732,60\r\n");

        assertThat(read.errors()).isEmpty();
        assertThat(read.lines()).containsExactly(
                new TheirLine("2026/117", YearMonth.of(2026, 9), amounts(30, "1628.00", "90.00", "1465.20")),
                new TheirLine("02270803624", YearMonth.of(2026, 9), amounts(15, "814.00", "90.00", "732.60")));
        assertThat(ReceivedFile.of("2026/117\t2026-09\t30\t1628,00\t90\t1465,20").lines()).hasSize(1);
    }

    @Test
    @DisplayName("NOT-21: every row that cannot be read is named with what is wrong")
    void errors() {
        var read = ReceivedFile.of("""
                2026/117;2026-13;30;1628,00;90;1465,20
                2026/117;2026-09;30;1628,00;90
                ;2026-09;30;1628,00;90;1465,20
                2026/117;2026-09;trzy;1628,00;90;1465,20
                2026/117;2026-09;30;1.628;90;1465,20
                2026/117;2026-09;30;1628,00;190;1465,20
                2026/117;2026-09;30;1628,00;90;1465,20
                """);

        assertThat(read.lines()).hasSize(1);
        assertThat(read.errors()).extracting(RowError::line).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(read.errors()).extracting(error -> error.why().key()).containsExactly(
                "note.row.month", "note.row.columns", "note.row.child", "note.row.days", "shared.violation.amountAmbiguous", "note.row.rate");
    }

    @Test
    @DisplayName("NOT-21: what is no table of lines is refused as a whole")
    void noTable() {
        assertThatThrownBy(() -> ReceivedFile.of("x".repeat(ReceivedFile.MOST_CHARACTERS + 1))).isInstanceOf(BusinessRuleViolation.class);
        assertThat(ReceivedFile.of("\"otwarty;cudzysłów").lines()).isEmpty();
    }

    private static ReceivedAmounts amounts(long days, String base, String rate, String amount) {
        return new ReceivedAmounts(days, new BigDecimal(base), new BigDecimal(rate), new BigDecimal(amount));
    }
}
