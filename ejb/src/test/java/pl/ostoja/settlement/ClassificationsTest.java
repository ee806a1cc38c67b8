package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.settlement.SettlementFixture.aChild;
import static pl.ostoja.settlement.SettlementFixture.averageCost;
import static pl.ostoja.settlement.SettlementFixture.month;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.shared.BusinessRuleViolation;

class ClassificationsTest {
    private static final Classification STATE = new Classification("855", "85508", TaskKind.OWN, FundSource.STATE);

    @Test
    @DisplayName("SET-69: families stand in 85508, institutions in 85510, unless the centre has said otherwise from a month on")
    void whereItStands() {
        var known = new Classifications(List.of(content(Category.REMUNERATION, STATE, "2026-03-01")));

        assertThat(known.of(Category.MAINTENANCE_BENEFIT, YearMonth.of(2026, 6)).chapter()).isEqualTo("85508");
        assertThat(known.of(Category.INSTITUTION, YearMonth.of(2026, 6)).chapter()).isEqualTo("85510");
        assertThat(known.of(Category.REMUNERATION, YearMonth.of(2026, 2)).source()).isEqualTo(FundSource.COUNTY);
        assertThat(known.of(Category.REMUNERATION, YearMonth.of(2026, 3)).source()).isEqualTo(FundSource.STATE);
    }

    /** 1 to 11 June with a family: 1628 × 11 ÷ 30 = 596.93, 10 % = 59.69; 12 to 30 in a home: 9000 × 19 ÷ 30 = 5700, 10 % = 570. */
    @Test
    @DisplayName("SET-69: a month of two chapters has two sums, each with its parts")
    void sums() {
        SettledMonth june = aChild(
                        aStay("2026-01-01").until("2026-06-12", EndReason.TRANSFER_INSTITUTION),
                        aStay("2026-06-12").id(7002).in(CareForm.SOCIALISATION_FACILITY))
                .in(month("2026-06", SettlementFixture.RECOMMENDED, averageCost("9000.00")));

        assertThat(new Classifications(List.of()).sums(june.month(), june.lines().stream())).containsExactly(
                new ClassifiedSum(Classification.OF_FAMILIES, List.of(Category.MAINTENANCE_BENEFIT), zl("596.93"), zl("59.69"), zl("537.24")),
                new ClassifiedSum(Classification.OF_INSTITUTIONS, List.of(Category.INSTITUTION), zl("5700.00"), zl("570.00"), zl("5130.00")));
    }

    @Test
    @DisplayName("SET-69: a chapter begins with its division, and whole months are classified")
    void whatIsRefused() {
        refuses(content(Category.HOUSING, new Classification("852", "85508", TaskKind.OWN, FundSource.EU), "2026-03-01"));
        refuses(content(Category.HOUSING, STATE, "2026-03-02"));
    }

    private static void refuses(ClassifiedContent content) {
        assertThatThrownBy(() -> CostRules.check(content))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("SET-69"));
    }

    private static ClassifiedContent content(Category category, Classification classification, String from) {
        return new ClassifiedContent(category, classification, day(from), "Dz.U. 2026 poz. 582");
    }

    private static BigDecimal zl(String amount) {
        return new BigDecimal(amount);
    }
}
