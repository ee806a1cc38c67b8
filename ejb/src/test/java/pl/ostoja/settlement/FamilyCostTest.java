package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.settlement.SettlementFixture.zl;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.fostering.ProfessionalKind;
import pl.ostoja.law.Law;
import pl.ostoja.law.LawFixture;

/** What families cost beside benefits, and what late payment costs. */
class FamilyCostTest {
    private static final Law LAW = LawFixture.lawOn("2026-11-22");

    @Test
    @DisplayName("SET-44: housing: 1 800 zł, six people in the house, three children placed there and two carers")
    void housing() {
        assertThat(Housing.cost(zl("1800"), 6, 5)).isEqualTo(zl("1500"));
        assertThat(Housing.cost(zl("1000"), 3, 2)).isEqualTo(zl("666.67"));
    }

    @ParameterizedTest(name = "SET-45: the least pay of a {0} family is {1}")
    @CsvSource({"GENERAL, 4100", "SPECIALIST, 4100", "EMERGENCY, 5084"})
    void theLeastPay(ProfessionalKind kind, String pay) {
        assertThat(Remuneration.least(kind, LAW)).isEqualTo(zl(pay));
    }

    @Test
    @DisplayName("SET-45: while it waits for a child a family gets 80 % of its pay")
    void waitingForAChild() {
        assertThat(Remuneration.waiting(zl("4100"), LAW)).isEqualTo(zl("3280"));
    }

    @ParameterizedTest(name = "SET-46: {0} children, {1} of them with a supplement: much work {2}")
    @CsvSource({"3, 0, false", "4, 0, true", "1, 1, true", "0, 0, false"})
    void daysOfMuchWork(int children, int withSupplement, boolean muchWork) {
        assertThat(Remuneration.isMuchWork(children, withSupplement, LAW)).isEqualTo(muchWork);
    }

    @ParameterizedTest(name = "SET-46: after {0} days of much work an emergency family gets {1} more")
    @CsvSource({"10, 0", "11, 1016.80", "31, 1016.80"})
    void muchWork(int days, String bonus) {
        assertThat(Remuneration.emergencyBonus(zl("5084"), days, LAW)).isEqualTo(zl(bonus));
    }

    @Test
    @DisplayName("SET-47: law.md 17, example 9: a respite family is paid 820 zł a month, 370,32 zł for 14 days of July")
    void respite() {
        assertThat(Remuneration.respite(null, LAW)).isEqualTo(zl("820"));
        assertThat(Remuneration.respite(zl("5000"), LAW)).isEqualTo(zl("1000"));
        assertThat(Remuneration.forDays(zl("820"), 14, 31)).isEqualTo(zl("370.32"));
    }

    @ParameterizedTest(name = "SET-65: 10 000 zł due on 14 December 2026, paid on {0}: {1} of interest")
    @CsvSource({
        "2026-12-14, 0", "2026-12-10, 0", "2026-12-15, 2.60", // 10 000 × 9,5 % ÷ 365 = 2,6027
        "2026-12-31, 44.25", // 17 days: 44,2465
        "2027-01-10, 68.90" // and 10 days at 9 %: 44,2465 + 24,6575
    })
    void interestOfArrears(String paidOn, String interest) {
        var rates = List.of(rate("2020-01-01", "11.25"), rate("2026-06-01", "9.5"), rate("2027-01-01", "9"));

        assertThat(Interest.of(zl("10000"), day("2026-12-14"), day(paidOn), rates)).isEqualTo(zl(interest));
        assertThat(Interest.of(zl("10000"), day("2026-12-14"), day(paidOn), List.of())).isEqualTo(Grosze.NONE);
    }

    private static Interest.Rate rate(String since, String percent) {
        return new Interest.Rate(day(since), Percent.of(new BigDecimal(percent)));
    }
}
